package rapport.access;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import rapport.features.api.launch.LaunchOptions;

/** Start options as somebody might have typed them. */
public final class TestOptions {

    private TestOptions() {}

    public static LaunchOptions of(
            Path folder, boolean serving, List<String> domains, boolean sample, Optional<String> password) {
        return new LaunchOptions(
                folder, folder, "127.0.0.1", 8080, serving, domains, sample, Optional.empty(), password);
    }
}
