package rapport.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.rest.Call;

/** What came with a request: JSON held in memory, or the parts of a form, of which large ones lie in files. */
final class RequestBody {

    private static final Logger LOG = LoggerFactory.getLogger(RequestBody.class);

    static final RequestBody NONE = new RequestBody(null, List.of());

    private final byte @Nullable [] json;
    private final List<Part> parts;

    private RequestBody(byte @Nullable [] json, List<Part> parts) {
        this.json = json;
        this.parts = parts;
    }

    /** Reads what the endpoint takes. */
    static RequestBody of(HttpServletRequest request, Endpoint endpoint, int mostBytes) throws IOException {
        String type = mediaType(request);
        if (endpoint.takesJson()) {
            if (!type.equals("application/json") && !type.endsWith("+json")) {
                throw HttpRefusal.mediaType("application/json");
            }
            return new RequestBody(read(request, mostBytes), List.of());
        }
        if (endpoint.takesForm() && type.equals("multipart/form-data")) {
            return new RequestBody(null, form(request));
        }
        if (endpoint.route().accepts() != null) {
            throw HttpRefusal.mediaType("multipart/form-data");
        }
        return NONE;
    }

    byte[] json() {
        if (json == null) {
            throw HttpRefusal.mediaType("application/json");
        }
        return json;
    }

    /**
     * What can be compared with the body of another request.
     *
     * @throws HttpRefusal for a form, whose files are not held in memory
     */
    byte[] repeatable() {
        if (!parts.isEmpty()) {
            throw HttpRefusal.badRequest("a form with files cannot be sent with " + Once.KEY);
        }
        return json == null ? new byte[0] : json;
    }

    List<Call.Part> parts() {
        if (json != null || parts.isEmpty()) {
            throw HttpRefusal.mediaType("multipart/form-data");
        }
        List<Call.Part> all = new ArrayList<>(parts.size());
        parts.forEach(part -> all.add(new FormPart(part)));
        return all;
    }

    /** Removes what the web server laid aside in files; the parts are of no use afterwards. */
    void discard() {
        for (Part part : parts) {
            try {
                part.delete();
            } catch (IOException staysBehind) {
                LOG.debug("The part {} of a form stays in its temporary file", part.getName(), staysBehind);
            }
        }
    }

    private static String mediaType(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null) {
            return "";
        }
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    private static byte[] read(HttpServletRequest request, int mostBytes) throws IOException {
        if (request.getContentLengthLong() > mostBytes) {
            throw HttpRefusal.tooLarge(mostBytes);
        }
        byte[] body = request.getInputStream().readNBytes(mostBytes + 1);
        if (body.length > mostBytes) {
            throw HttpRefusal.tooLarge(mostBytes);
        }
        if (body.length == 0) {
            throw HttpRefusal.badRequest("a JSON body is expected, and there is none");
        }
        return body;
    }

    private static List<Part> form(HttpServletRequest request) throws IOException {
        try {
            return List.copyOf(request.getParts());
        } catch (IOException | ServletException | IllegalStateException | IllegalArgumentException thrown) {
            throw explain(thrown);
        }
    }

    // Web servers agree on no exception for forms that are too large or malformed; a broken connection stays what it
    // is.
    private static HttpRefusal explain(Exception thrown) throws IOException {
        boolean aboutTheForm = !(thrown instanceof IOException);
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("exceed") || message.contains("too large") || message.contains("too many")) {
                return HttpRefusal.tooLarge(Gateway.MOST_UPLOADED);
            }
            String kind = cause.getClass().getName();
            aboutTheForm |= kind.contains("fileupload") || kind.contains("BadMessage") || message.contains("multipart");
        }
        if (!aboutTheForm) {
            throw (IOException) thrown;
        }
        return HttpRefusal.badRequest("the form is not well-formed multipart/form-data");
    }

    /** A part as the web server holds it. */
    private record FormPart(Part part) implements Call.Part {

        @Override
        public String name() {
            return part.getName();
        }

        @Override
        public Optional<String> findFileName() {
            return Optional.ofNullable(part.getSubmittedFileName())
                    .map(name -> name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        }

        @Override
        public InputStream content() throws IOException {
            return part.getInputStream();
        }
    }
}
