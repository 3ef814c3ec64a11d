package rapport.console;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;
import rapport.console.Answering.Exchange;

/** Sends a page so that little travels: nothing where the browser has these very bytes, packed where it reads that. */
final class HtmlSending {

    private static final int WORTH_PACKING = 1_400;

    private HtmlSending() {}

    static void send(Utf8ByteOutput html, Exchange exchange) throws IOException {
        HttpServletResponse response = exchange.response();
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Vary", "HX-Request, Cookie, Accept-Encoding");
        response.setHeader("Cache-Control", exchange.byLink() ? "no-store" : "private, no-cache");
        if (!exchange.byLink() && isUnchanged(html, exchange)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] bytes = isPackable(html, exchange.request()) ? packed(html, response) : html.toByteArray();
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Form tokens travel in packed pages: no other site can make a browser ask for them, the cookie being SameSite. */
    private static boolean isPackable(Utf8ByteOutput html, HttpServletRequest request) {
        return html.getContentLength() > WORTH_PACKING
                && String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip");
    }

    private static byte[] packed(Utf8ByteOutput html, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Encoding", "gzip");
        ByteArrayOutputStream packed = new ByteArrayOutputStream(html.getContentLength() / 4);
        try (GZIPOutputStream gzip = new QuickGzip(packed)) {
            html.writeTo(gzip);
        }
        return packed.toByteArray();
    }

    /** Gzip that gives most of the gain for a fraction of the time. */
    private static final class QuickGzip extends GZIPOutputStream {

        private QuickGzip(ByteArrayOutputStream target) throws IOException {
            super(target, 8 * 1024);
            def.setLevel(3);
        }
    }

    /** Whether the browser has these very bytes already. */
    private static boolean isUnchanged(Utf8ByteOutput html, Exchange exchange) throws IOException {
        if (exchange.response().getStatus() != HttpServletResponse.SC_OK
                || !exchange.request().getMethod().equals("GET")) {
            return false;
        }
        CRC32C checksum = new CRC32C();
        html.writeTo(checksum::update);
        String tag = "W/\"" + Long.toHexString(checksum.getValue()) + "-" + html.getContentLength() + "\"";
        exchange.response().setHeader("ETag", tag);
        return tag.equals(exchange.request().getHeader("If-None-Match"));
    }
}
