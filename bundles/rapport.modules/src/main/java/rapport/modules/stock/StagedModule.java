package rapport.modules.stock;

import java.nio.file.Path;

/**
 * A version of a module that was let in and unpacked, whether it runs or not.
 *
 * @param name the name of the feature
 * @param version the version of the feature
 * @param folder where it lies; its name begins with the version, and ends with part of the archive's digest
 */
public record StagedModule(String name, String version, Path folder) {

    /** What tells it from other contents of the same version. */
    public String key() {
        return String.valueOf(folder.getFileName());
    }
}
