package rapport.console.files;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import rapport.console.api.StaticFiles;
import rapport.console.http.SafeHeaders;

/** Serves the console's own files and those of other bundles; each may be kept for ever by the browser. */
@Component(service = {Servlet.class, ServedFiles.class})
@HttpWhiteboardServletPattern("/static/*")
public final class ServedFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, ServedFile> served = new ConcurrentHashMap<>();
    private final transient Map<String, List<ServedFile>> contributed = new ConcurrentSkipListMap<>();
    private final transient List<ServedFile> own = new ArrayList<>();
    private final transient ServedFile charts = ServedFile.of("charts.js", OwnFiles.charts());

    @Activate
    public ServedFiles() {
        own.add(ServedFile.of("console.css", OwnFiles.styles()));
        own.add(ServedFile.of("htmx.js", OwnFiles.htmx()));
        own.add(ServedFile.of("console.js", OwnFiles.scripts()));
        own.add(ServedFile.of("icon.svg", OwnFiles.read("icon.svg")));
        own.forEach(file -> served.put(file.name(), file));
        served.put(charts.name(), charts);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addFiles(StaticFiles files) {
        List<ServedFile> read = files.names().stream()
                .map(name -> ServedFile.of(plainName(name), content(files, name)))
                .toList();
        read.forEach(file -> served.put(file.name(), file));
        contributed.put(files.anchor().getName(), read);
    }

    void removeFiles(StaticFiles files) {
        contributed.remove(files.anchor().getName());
    }

    /** The paths of all style sheets, the console's own first. */
    public List<String> styles() {
        return paths(".css");
    }

    /** The paths of all scripts, the console's own first. */
    public List<String> scripts() {
        return paths(".js");
    }

    /** Where the product's picture is. */
    public String icon() {
        return own.get(own.size() - 1).path();
    }

    /** Where the script is that draws charts; no page loads it that has none. */
    public String charts() {
        return charts.path();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ServedFile file = served.get(String.valueOf(request.getPathInfo()).substring(1));
        SafeHeaders.put(request, response);
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean packed =
                String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip") && file.packed().length > 0;
        byte[] bytes = packed ? file.packed() : file.plain();
        response.setContentType(file.mediaType());
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Vary", "Accept-Encoding");
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private List<String> paths(String ending) {
        List<String> paths = new ArrayList<>();
        own.stream().filter(file -> file.name().endsWith(ending)).forEach(file -> paths.add(file.path()));
        for (List<ServedFile> files : contributed.values()) {
            files.stream().filter(file -> file.name().endsWith(ending)).forEach(file -> paths.add(file.path()));
        }
        return paths;
    }

    private static byte[] content(StaticFiles files, String name) {
        try (InputStream stream = files.anchor().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException(
                        "no file " + name + " beside " + files.anchor().getName());
            }
            byte[] bytes = stream.readAllBytes();
            return name.endsWith(".css") ? layered(bytes) : bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "cannot read " + name + " beside " + files.anchor().getName(), broken);
        }
    }

    /** Whatever a module says about looks, it says in its own layer. */
    private static byte[] layered(byte[] css) {
        String text = new String(css, StandardCharsets.UTF_8);
        return ("@layer modules {\n" + text + "}\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String plainName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
