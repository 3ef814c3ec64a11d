package rapport.exchange.formats;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvRoundTripTest {

    @Property(tries = 300)
    void whatIsWrittenIsReadBackWhateverTheEncoding(
            @ForAll("tables") List<List<String>> table,
            @ForAll("charsets") Charset charset,
            @ForAll("delimiters") char delimiter)
            throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().fieldSeparator(delimiter).build(text)) {
            table.forEach(writer::writeRecord);
        }
        Path file = Files.createTempFile("table", ".csv");
        try {
            Files.write(file, text.toString().getBytes(charset));
            assertThat(read(file, charset, delimiter)).isEqualTo(table);
        } finally {
            Files.delete(file);
        }
    }

    private static List<List<String>> read(Path file, Charset charset, char delimiter) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvTable table = new CsvTable(new TextFile(file, charset), delimiter)) {
            table.forEachRemaining(row -> rows.add(row.cells()));
        }
        return rows;
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars("ab ,;\t|\"'\n\r\\=äß€ʤ字😀")
                .ofMaxLength(12)
                .map(text -> text.replaceAll("[\\uD800-\\uDFFF]", "x"));
        // Two cells at least, as a row of one empty cell is an empty line.
        return cell.list().ofMinSize(2).ofMaxSize(5).list().ofMinSize(1).ofMaxSize(20);
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(',', ';', '\t', '|');
    }
}
