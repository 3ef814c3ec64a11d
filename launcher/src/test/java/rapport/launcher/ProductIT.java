package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.RunningProduct.Ended;
import rapport.launcher.RunningProduct.Setting;

class ProductIT {

    @TempDir
    Path folder;

    @Test
    void startsSaysHowItIsAndStops() throws Exception {
        Setting setting = Setting.in(folder);
        try (RunningProduct product = RunningProduct.start(setting)) {
            assertThat(product.get("/").statusCode()).isBetween(200, 499);

            Ended status = product.run("status");
            assertThat(status.code()).isZero();
            assertThat(status.out()).contains(product.address().toString()).contains("base: enabled");

            Ended stop = product.run("stop");
            assertThat(stop.code()).isZero();
            assertThat(product.process().isAlive()).isFalse();
        }
        assertThat(RunningProduct.run(setting, "status").code()).isEqualTo(ExitCode.NOT_RUNNING.number());
        assertThat(RunningProduct.run(setting, "stop").code()).isEqualTo(ExitCode.NOT_RUNNING.number());
    }

    @Test
    void everyBundleOfTheProductRuns() throws Exception {
        try (RunningProduct product =
                RunningProduct.start(Setting.in(folder).withFeatures("team,suppliers,customers"))) {
            assertThat(product.output()).doesNotContain("WARN").doesNotContain("ERROR");
            assertThat(product.run("status").out()).doesNotContain("not all of it runs");
        }
    }

    @Test
    void aSignalEndsItAndSoDoesACrashWithoutBlockingTheNextStart() throws Exception {
        Setting setting = Setting.in(folder);
        try (RunningProduct product = RunningProduct.start(setting)) {
            product.terminate();
            assertThat(product.output()).doesNotContain("Exception");
        }
        try (RunningProduct product = RunningProduct.start(setting)) {
            product.kill();
        }
        try (RunningProduct product = RunningProduct.start(setting)) {
            assertThat(product.run("status").code()).isZero();
        }
    }

    @Test
    void theDataFolderHoldsNothingThatCanBeMadeAgain() throws Exception {
        Setting setting = Setting.in(folder);
        try (RunningProduct product = RunningProduct.start(setting)) {
            product.terminate();
        }
        assertThat(names(setting.data()))
                .contains("rapport-data")
                .doesNotContain("bundles", "run.properties", "search");
        assertThat(names(setting.cache().resolve("rapport"))).hasSize(1);
    }

    @Test
    void commandsSayWhatTheyAre() throws Exception {
        Setting setting = Setting.in(folder);
        assertThat(RunningProduct.run(setting, "version").out()).startsWith("Rapport ");
        assertThat(RunningProduct.run(setting, "help").out())
                .contains("start", "stop", "status", "import", "export", "token", "Exit codes");
        assertThat(RunningProduct.run(setting, "import", "--help").out())
                .contains("Usage: rapport import", "FILE...", "--data");
        assertThat(setting.data()).doesNotExist();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> String.valueOf(path.getFileName())).toList();
        }
    }
}
