package rapport.rest.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What people and programs get who come before all is started or while it is stopped: a page that asks again by itself. */
final class Waiting {

    /** Attribute of a request that was not let in. */
    static final String TURNED_AWAY = "rapport.turned-away";

    private static final String STYLE = "/starting.css";
    private static final String PROBLEM = """
            {"type":"urn:rapport:problem:unavailable","title":"Not available at the moment","status":503,"detail":"%s"}
            """;

    private volatile boolean started;

    /** All is started; whoever is turned away from here on comes while it stops. */
    void again() {
        started = true;
    }

    /** Answers those who were turned away, and leaves the others to whom they belonged. */
    Request.Handler before(Request.@Nullable Handler usual) {
        return (request, response, callback) -> {
            if (request.getAttribute(TURNED_AWAY) != null) {
                answer(request, response, callback);
                return true;
            }
            return usual != null && usual.handle(request, response, callback);
        };
    }

    private void answer(Request request, Response response, Callback callback) {
        String path = Request.getPathInContext(request);
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE_503);
        response.getHeaders()
                .put(HttpHeader.RETRY_AFTER, "1")
                .put(HttpHeader.CACHE_CONTROL, "no-store")
                .put("X-Content-Type-Options", "nosniff")
                .put("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
        if (path.equals(STYLE)) {
            response.setStatus(HttpStatus.OK_200);
            write(response, "text/css;charset=utf-8", file("waiting.css"), callback);
        } else if (path.startsWith("/api/")) {
            write(response, "application/problem+json", PROBLEM.formatted(text(Locale.ENGLISH, "title")), callback);
        } else if (path.startsWith("/system/")) {
            write(response, "application/json", "{\"status\":\"unavailable\"}", callback);
        } else {
            write(response, "text/html;charset=utf-8", page(language(request)), callback);
        }
    }

    private String page(Locale reader) {
        String title = text(reader, "title");
        return file("waiting.html").formatted(reader.getLanguage(), title, text(reader, "lead"));
    }

    private String text(Locale reader, String which) {
        return ResourceBundle.getBundle(
                        "rapport.rest.system.waiting",
                        reader,
                        Waiting.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString((started ? "stopping." : "starting.") + which);
    }

    private static Locale language(Request request) {
        return Request.getLocales(request).stream()
                .map(Locale::getLanguage)
                .filter(each -> each.equals("en") || each.equals("de"))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }

    private static String file(String name) {
        try (InputStream file = Waiting.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Response response, String type, String text, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
    }
}
