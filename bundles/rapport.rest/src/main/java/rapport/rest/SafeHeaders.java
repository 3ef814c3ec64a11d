package rapport.rest;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer says to browsers that come upon it: keep it to yourself, run nothing, show it in no frame. */
final class SafeHeaders {

    private SafeHeaders() {}

    static void set(HttpServletResponse response, String request) {
        response.setHeader("X-Request-Id", request);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Vary", "Authorization, Cookie");
    }
}
