package rapport.exchange.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSpectrumTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comma_in_quotes",
                "empty",
                "empty_crlf",
                "escaped_quotes",
                "json",
                "newlines",
                "newlines_crlf",
                "quotes_and_newlines",
                "simple",
                "simple_crlf",
                "utf8"
            })
    void readsEveryDialectToTheLetter(String name) throws Exception {
        Path file = withItsLineEnds(Reads.real("csv/" + name + ".csv"));
        String expected = Files.readString(Reads.real("csv/" + name + ".json"));

        assertThat(cells(file)).isEqualTo(new Gson().fromJson(expected, new TypeToken<List<Map<String, String>>>() {}));
    }

    /** The files whose point is the carriage return have lost it on their way into some copies of the collection. */
    private Path withItsLineEnds(Path file) throws IOException {
        String text = Files.readString(file);
        boolean isBereft = file.toString().endsWith("_crlf.csv") && !text.contains("\r");
        return isBereft ? Files.writeString(folder.resolve("crlf.csv"), text.replace("\n", "\r\n")) : file;
    }

    private static List<Map<String, String>> cells(Path file) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvTable table = new CsvTable(new TextFile(file, StandardCharsets.UTF_8), ',')) {
            List<String> headings = table.next().cells();
            table.forEachRemaining(row -> {
                Map<String, String> named = new LinkedHashMap<>();
                for (int at = 0; at < headings.size(); at++) {
                    named.put(headings.get(at), row.cells().get(at));
                }
                rows.add(named);
            });
        }
        return rows;
    }
}
