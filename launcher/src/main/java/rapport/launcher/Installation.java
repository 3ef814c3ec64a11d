package rapport.launcher;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import rapport.features.api.launch.LaunchOptions;
import rapport.launcher.control.RunFile;
import rapport.launcher.feature.FeatureFile;
import rapport.launcher.feature.ProductFolder;
import rapport.launcher.log.LogSetup;

/** The folders that one command works with, and what the person asked for. */
record Installation(DataFolder data, CacheFolder cache, RapportCommand asked, Map<String, String> environment) {
    /** System property: where the assembled product lies; without it, beside the program's own jar. */
    private static final String HOME = "rapport.home";

    /** A hundred years. */
    private static final int MOST_DAYS_AHEAD = 36_500;

    static Installation of(RapportCommand asked) {
        if (!List.of("plain", "json").contains(asked.log)) {
            throw new CannotStart(ExitCode.NOT_UNDERSTOOD, "--log is plain or json, was " + asked.log + ".");
        }
        if (asked.data.toString().isBlank()) {
            throw new CannotStart(ExitCode.NOT_UNDERSTOOD, "--data names a folder, and was empty.");
        }
        System.setProperty(LogSetup.FORMAT, asked.log);
        if (asked.daysAhead < 0 || asked.daysAhead > MOST_DAYS_AHEAD) {
            throw new CannotStart(
                    ExitCode.NOT_UNDERSTOOD,
                    "--days-ahead goes from 0 to " + MOST_DAYS_AHEAD + ", was " + asked.daysAhead + ".");
        }
        Map<String, String> environment = System.getenv();
        DataFolder data = DataFolder.at(asked.data);
        return new Installation(data, CacheFolder.of(data, environment), asked, environment);
    }

    Optional<RunFile> running() {
        return RunFile.find(cache.path());
    }

    LaunchOptions options(int port, boolean serving) {
        return new LaunchOptions(
                data.path(),
                cache.path(),
                asked.host,
                port,
                serving,
                asked.ownDomains,
                asked.sample,
                Optional.ofNullable(asked.levels).map(Installation::named),
                adminPassword(),
                asked.daysAhead);
    }

    /** Whether a start needs nobody at the screen. */
    boolean setsItselfUp() {
        return adminPassword().isPresent();
    }

    private Optional<String> adminPassword() {
        return Optional.ofNullable(environment.get("RAPPORT_ADMIN_PASSWORD")).filter(password -> !password.isBlank());
    }

    private static List<String> named(List<String> levels) {
        return levels.stream()
                .map(String::strip)
                .filter(level -> !level.isEmpty())
                .toList();
    }

    /** Refuses levels that no feature brings: a slip of the pen would otherwise switch the ones that run off. */
    void refuseUnknownLevels(List<FeatureFile> features) {
        List<String> levels = features.stream()
                .filter(FeatureFile::bringsLevel)
                .map(FeatureFile::name)
                .toList();
        List<String> wanted = asked.levels == null ? List.of() : named(asked.levels);
        for (String level : wanted) {
            if (!levels.contains(level)) {
                throw new CannotStart(
                        ExitCode.NOT_UNDERSTOOD,
                        "There is no level " + level + "; there are " + String.join(", ", levels) + ".");
            }
        }
    }

    /** Features to start at once, without the module manager's word: for tests. */
    List<String> featuresAtOnce() {
        String names = System.getProperty("rapport.features", "");
        return names.isBlank() ? List.of() : List.of(names.split(","));
    }

    static ProductFolder product() {
        String home = System.getProperty(HOME);
        if (home != null) {
            return new ProductFolder(Path.of(home));
        }
        try {
            Path jar = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new ProductFolder(Objects.requireNonNull(jar.getParent()).resolveSibling("."));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
