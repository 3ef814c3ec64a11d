package rapport.launcher.feature;

import java.nio.file.Path;

/** Where the assembled product lies: what a release archive would hold. */
public record ProductFolder(Path home) {

    public Path features() {
        return home.resolve("features");
    }

    public Path bundles() {
        return home.resolve("bundles");
    }
}
