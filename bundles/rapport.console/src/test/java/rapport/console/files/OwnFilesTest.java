package rapport.console.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OwnFilesTest {

    @Test
    void sendsEveryScriptThereIs() throws Exception {
        String sent = new String(OwnFiles.scripts(), StandardCharsets.UTF_8);
        for (Path script : files("scripts")) {
            if (!script.toString().endsWith(".min.js")) {
                assertThat(sent).as("%s", script.getFileName()).contains(Files.readString(script));
            }
        }
    }

    @Test
    void sendsEveryStyleSheetThereIs() throws Exception {
        String sent = new String(OwnFiles.styles(), StandardCharsets.UTF_8);
        for (Path sheet : files("styles")) {
            assertThat(sent).as("%s", sheet.getFileName()).contains(Files.readString(sheet));
        }
    }

    private static List<Path> files(String folder) throws IOException, URISyntaxException {
        Path there = Path.of(Objects.requireNonNull(OwnFiles.class.getResource("/rapport/console/" + folder))
                .toURI());
        try (Stream<Path> files = Files.list(there)) {
            return files.toList();
        }
    }
}
