package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Maven in a process of its own, on a project that knows nothing of ours: with the same libraries as this build, so that it downloads
 * nothing, but with none of our artifacts installed, so that they come from where the project says.
 */
final class OutsideBuild {
    private static final long PATIENCE_MINUTES = 10;

    private OutsideBuild() {}

    /** Builds, and fails with what Maven said where that fails. */
    static void verify(Path project, Path work) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(required("rapport.maven.home") + "/bin/mvn", "-B", "-q"));
        if (required("rapport.maven.offline").equals("offline:true")) {
            // The artifacts of the product are files, which is offline enough.
            command.addAll(List.of("-o", "-Daether.offline.protocols=file"));
        }
        Path settings = Path.of(required("rapport.maven.settings").replaceFirst("^file:", ""));
        if (Files.exists(settings)) {
            command.addAll(List.of("-s", settings.toString()));
        }
        command.addAll(List.of("-Dmaven.repo.local=" + repository(), "verify"));
        Path said = work.resolve("maven.txt");
        ProcessBuilder maven = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        maven.environment().remove("MAVEN_OPTS");
        Process process = maven.start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    }

    /** This build's own local repository, but for our artifacts: those are taken anew each time from where the project says. */
    private static Path repository() throws IOException {
        Path repository = Files.createDirectories(Path.of("target", "outside-repository"));
        removeIfThere(repository.resolve("rapport"));
        try (Stream<Path> groups = Files.list(Path.of(required("rapport.maven.repository")))) {
            for (Path group : groups.filter(Files::isDirectory).toList()) {
                Path link = repository.resolve(group.getFileName());
                if (!group.endsWith("rapport") && !Files.exists(link)) {
                    Files.createSymbolicLink(link, group.toAbsolutePath());
                }
            }
        }
        return repository.toAbsolutePath();
    }

    private static void removeIfThere(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String required(String property) {
        return Objects.requireNonNull(System.getProperty(property), property + " comes from the build");
    }
}
