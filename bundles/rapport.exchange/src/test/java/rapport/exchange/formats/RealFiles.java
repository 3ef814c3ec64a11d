package rapport.exchange.formats;

import java.nio.file.Path;

/** The folder of real files beside the repository. */
public final class RealFiles {

    private RealFiles() {}

    /** A file of it; the test is skipped where there is no such folder. */
    public static Path find(String name) {
        return Reads.real(name);
    }
}
