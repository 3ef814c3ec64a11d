package rapport.launcher.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The administrator, signed in to the console. */
final class ConsoleVisit {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI address;

    private ConsoleVisit(int port) {
        address = URI.create("http://127.0.0.1:" + port);
    }

    static ConsoleVisit signIn(int port) throws IOException, InterruptedException {
        ConsoleVisit visit = new ConsoleVisit(port);
        visit.submit("/sign-in", Map.of("login", "admin", "password", ProductProcess.PASSWORD));
        return visit;
    }

    /** Sends the form of a page. */
    void submit(String page, Map<String, String> fields) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(send(HttpRequest.newBuilder(address.resolve(page))));
        if (!token.find()) {
            throw new IOException("there is no form on " + page);
        }
        String form = "_csrf=" + encoded(token.group(1))
                + fields.entrySet().stream()
                        .map(field -> "&" + encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining());
        send(HttpRequest.newBuilder(address.resolve(page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address.toString())
                .POST(BodyPublishers.ofString(form)));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    /** A connection on which the same visitor asks on. */
    HttpConnection connection() throws IOException {
        String all = cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return HttpConnection.ofVisitor(address.getPort(), all);
    }

    /** What the console tells open pages, as it comes. */
    InputStream events() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/events")).build();
        return client.send(request, BodyHandlers.ofInputStream()).body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
