package rapport.console.api;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that came with a form.
 *
 * @param field the name of the field
 * @param fileName as the sender calls it; never a path
 * @param size in bytes
 * @param source opens the content
 */
public record Upload(String field, String fileName, long size, Source source) {

    public Upload {
        fileName = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    }

    /** The content from its first byte; the caller closes it. */
    public InputStream open() throws IOException {
        return source.open();
    }

    /** Opens a stream. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }
}
