package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.RunningProduct.Setting;

/** What a crash leaves of files that were coming in is gone after the next start, and never was among what is backed up. */
class LeftoversIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void halfAnUploadDoesNotOutliveTheNextStart() throws Exception {
        Setting setting = Setting.in(folder).with("RAPPORT_ADMIN_PASSWORD", "correct horse battery");
        try (RunningProduct product = RunningProduct.start(setting, "--own-domain", "ours.example");
                SlowUpload slow = SlowUpload.to(product.address(), product.token(), 100_000)) {
            List<Path> before = files(setting.data());
            slow.sendHalf();
            awaitScratch(setting);
            assertThat(files(setting.data())).isEqualTo(before);
            product.kill();
        }
        assertThat(scratch(setting)).isNotEmpty();
        try (RunningProduct again = RunningProduct.start(setting)) {
            assertThat(again.process().isAlive()).isTrue();
            assertThat(scratch(setting)).isEmpty();
        }
    }

    private static void awaitScratch(Setting setting) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (scratch(setting).isEmpty()) {
            assertThat(System.nanoTime()).as("waiting for a temporary file").isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static List<Path> scratch(Setting setting) throws Exception {
        return files(setting.cache()).stream()
                .filter(file -> file.toString().contains("/scratch/"))
                .toList();
    }

    private static List<Path> files(Path root) throws Exception {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
