package rapport.launcher.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a bundle promised at the last release, as the file {@code baseline.txt} beside its sources keeps it. */
final class Baseline {

    private static final String HEAD = """
            # What this bundle promised at the last release: packages with their versions, types, members; "owed" is what those write
            # who implement a type. Written anew at each release by 'mvn verify -Drapport.baseline=record'; never by hand.
            """;
    private static final String PACKAGE = "package ";

    private Baseline() {}

    static Map<String, Promise> read(Path file) throws IOException {
        Map<String, Promise> api = new LinkedHashMap<>();
        String name = "";
        ApiVersion version = new ApiVersion(0, 0, 0);
        Set<String> lines = new TreeSet<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(PACKAGE)) {
                name = line.substring(PACKAGE.length(), line.lastIndexOf(' '));
                version = ApiVersion.parse(line.substring(line.lastIndexOf(' ') + 1));
                lines = new TreeSet<>();
            } else if (!line.startsWith("#") && !line.isBlank()) {
                lines.add(line);
            }
            if (!name.isEmpty()) {
                api.put(name, new Promise(version, lines));
            }
        }
        return api;
    }

    static void write(Path file, Map<String, Promise> api) throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        api.forEach((name, promise) -> {
            text.append('\n')
                    .append(PACKAGE)
                    .append(name)
                    .append(' ')
                    .append(promise.version())
                    .append('\n');
            new TreeSet<>(promise.lines()).forEach(line -> text.append(line).append('\n'));
        });
        Files.writeString(file, text);
    }
}
