package rapport.modules.archive;

import java.net.URI;
import java.nio.file.Path;

/** Where the archive of a module comes from. */
public sealed interface ModuleSource {

    /** An archive in a file. */
    record OfFile(Path file) implements ModuleSource {}

    /** The highest version of the module among the archives that lie in a folder. */
    record OfFolder(Path folder, String module) implements ModuleSource {}

    /**
     * An archive in a repository with Maven's layout, which gives a checksum with it.
     *
     * @param repository its address: {@code https:}, {@code http:} or {@code file:}
     * @param coordinates {@code group:artifact:version}
     */
    record OfRepository(URI repository, String coordinates) implements ModuleSource {}
}
