package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.RunningProduct.Ended;
import rapport.launcher.RunningProduct.Setting;

/** What the sample company has lived moves to another house in files, each fact once. */
class FactsExchangeIT {

    private static final String PASSWORD = "correct horse battery";

    /** In an order in which no row names one that is not there yet. */
    private static final List<String> FILES = List.of(
            "organizations",
            "people",
            "interactions",
            "relationships",
            "stage-steps",
            "stakeholders",
            "promises",
            "backings",
            "concerns",
            "readings",
            "calibrations",
            "follow-ups",
            "meetings",
            "exchanges",
            "milestones",
            "retrospectives",
            "feedback",
            "check-ups",
            "first-calls",
            "incidents",
            "approaches",
            "growth",
            "asks",
            "commonalities",
            "requirements",
            "servings",
            "stakeholder-meetings",
            "recognitions",
            "order-lines",
            "deliveries",
            "papers",
            "assessments");

    @TempDir
    Path folder;

    @Test
    void everyFactOfTheSampleCompanyIsThereAfterTheMoveOnce() throws Exception {
        Path was = Files.createDirectory(folder.resolve("was"));
        try (RunningProduct old = start("old", "--sample")) {
            LevelWrites.awaitSample(old, Program.of(old, "admin"));
            assertEnds(old.run("export", was.toString()));
        }
        try (Stream<Path> files = Files.list(was)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.[a-z]+$", ""))
                            .distinct())
                    .as("the files that are handed out")
                    .containsExactlyInAnyOrderElementsOf(FILES);
        }
        try (RunningProduct house = start("new")) {
            take(house, was, "0 refused");
            Path is = Files.createDirectory(folder.resolve("is"));
            assertEnds(house.run("export", is.toString()));
            for (String name : FILES) {
                assertThat(facts(is, name)).as(name).containsExactlyElementsOf(facts(was, name));
            }
            take(house, was, "0 new, 0 completed");
        }
    }

    private RunningProduct start(String name, String... options) throws Exception {
        Setting setting = Setting.in(folder.resolve(name)).with("RAPPORT_ADMIN_PASSWORD", PASSWORD);
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--own-domain", "lindqvist.example"));
        return RunningProduct.start(setting, all.toArray(String[]::new));
    }

    private static void take(RunningProduct house, Path from, String outcome) throws Exception {
        List<String> words = new ArrayList<>(List.of("import"));
        for (String name : FILES) {
            // The sample company has not lived everything.
            if (!facts(from, name).isEmpty()) {
                words.add(from.resolve(name + ".csv").toString());
            }
        }
        Ended ended = house.run(words.toArray(String[]::new));
        assertEnds(ended);
        assertThat(ended.out().lines())
                .as(ended.err())
                .hasSize(words.size() - 1)
                .allSatisfy(line -> assertThat(line).contains(outcome));
    }

    private static void assertEnds(Ended ended) {
        assertThat(ended.code()).as(ended.out() + ended.err()).isZero();
    }

    /** The rows of a file in some order, each record called the same. */
    private static List<String> facts(Path where, String name) throws IOException {
        try (Stream<String> lines = Files.lines(where.resolve(name + ".csv"))) {
            return lines.skip(1)
                    .map(line -> line.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "record"))
                    .sorted()
                    .toList();
        }
    }
}
