package rapport.modules.stock;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** Looks which module an archive is of, without believing it. */
final class ArchivePeek {

    private ArchivePeek() {}

    static boolean holds(Path archive, String module) {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return zip.getEntry(module + ".json") != null;
        } catch (IOException noArchive) {
            return false;
        }
    }
}
