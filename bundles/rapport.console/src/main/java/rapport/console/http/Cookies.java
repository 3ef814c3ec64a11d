package rapport.console.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Reads and writes the few cookies of the console. None can be read by script, none leaves for another site. */
public final class Cookies {

    /** Who is signed in. */
    public static final String SESSION = "rapport";
    /** What forms of people who are not signed in are tied to. */
    public static final String FORM = "rapport-form";
    /** What was done, for the page after a redirect. */
    public static final String TOAST = "rapport-toast";

    public static final String THEME = "rapport-theme";
    public static final String LANGUAGE = "rapport-language";

    private Cookies() {}

    public static Optional<String> find(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return Optional.of(URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8));
                }
            }
        }
        return Optional.empty();
    }

    /** Keeps a value for a while; an age of zero forgets it. */
    public static void keep(HttpServletRequest request, HttpServletResponse response, Kept kept) {
        response.addHeader("Set-Cookie", kept.asHeader(isSecure(request)));
    }

    /** What is kept, and for how long. */
    public record Kept(String name, String value, Duration age) {

        public static Kept forgotten(String name) {
            return new Kept(name, "", Duration.ZERO);
        }

        String asHeader(boolean secure) {
            return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "; Path=/; Max-Age="
                    + age.toSeconds() + "; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
        }
    }

    /** Plain HTTP is for loopback and private networks; a browser would not send a secure cookie back there. */
    private static boolean isSecure(HttpServletRequest request) {
        return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }
}
