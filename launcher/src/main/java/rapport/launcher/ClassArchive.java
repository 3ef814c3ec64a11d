package rapport.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The archive of classes that the script has Java write when it ends, so that the next start is faster. Whatever ended before
 * the product ran, a refused start for one, archives next to nothing: the script takes only what was vouched for here.
 */
final class ClassArchive {

    private ClassArchive() {}

    /** Says that what Java archives at its end are the classes of a whole start; nothing where it archives none. */
    static void vouch() {
        String archive = System.getProperty("rapport.class.archive", "");
        if (!archive.isEmpty()) {
            try {
                Files.writeString(Path.of(archive + ".whole"), "");
            } catch (IOException e) {
                System.err.println("The next start will be no faster, as " + e.getMessage() + " could not be written.");
            }
        }
    }
}
