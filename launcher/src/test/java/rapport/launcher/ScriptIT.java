package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What people start: the script, with the archive of classes that makes the next start fast. */
@DisabledOnOs(OS.WINDOWS)
class ScriptIT {

    @TempDir
    Path folder;

    @Test
    void whoAsksForHelpOrIsRefusedFirstDoesNotMakeEveryLaterStartSlow() throws Exception {
        end(rapport("", "--help"));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            end(rapport("", "--port", String.valueOf(taken.getLocalPort())));
        }
        startAndStop("");
        Path loaded = folder.resolve("loaded.txt");
        startAndStop("-Xlog:class+load:file=" + loaded);
        assertThat(Files.readString(loaded))
                .containsPattern("org\\.apache\\.felix\\.framework\\.Felix source: shared objects file \\(top\\)");
    }

    private void startAndStop(String javaOptions) throws IOException, InterruptedException {
        Process product = rapport(javaOptions, "--data", folder.resolve("data").toString(), "--port", "0");
        Path said = folder.resolve("said.txt");
        for (int tenths = 0; !Files.readString(said).contains("Rapport runs at"); tenths++) {
            assertThat(product.isAlive() && tenths < 1200)
                    .as(Files.readString(said))
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(100);
        }
        product.destroy();
        end(product);
    }

    private Process rapport(String javaOptions, String... words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(Path.of("rapport").toAbsolutePath().toString()));
        command.addAll(List.of(words));
        ProcessBuilder script = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        script.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        script.environment().put("RAPPORT_JAVA_OPTS", javaOptions);
        return script.start();
    }

    private static void end(Process product) throws InterruptedException {
        assertThat(product.waitFor(2, TimeUnit.MINUTES)).isTrue();
    }
}
