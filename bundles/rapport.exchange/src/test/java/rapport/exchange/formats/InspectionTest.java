package rapport.exchange.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.exchange.model.Format;
import rapport.exchange.model.Format.Kind;
import rapport.exchange.model.Inspection;
import rapport.exchange.model.Rows;
import rapport.exchange.model.Unreadable;
import rapport.exchange.model.Wish;

class InspectionTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "google-new.csv,CSV_PEOPLE",
        "linkedin.csv,CSV_PEOPLE",
        "interactions.csv,CSV_INTERACTIONS",
        "iphone.vcf,VCARD",
        "inbox.mbox,MBOX"
    })
    void tellsAFormatFromItsContentWhateverTheName(String fixture, Format format) {
        Path file = Reads.write(folder, "unnamed", Reads.text(fixture));

        assertThat(Reads.reading(file).format()).isEqualTo(format);
    }

    @Test
    void saysWhatToDoWithAFileItCannotRead() {
        assertThat(objection("", Wish.NONE)).isEqualTo(Unreadable.EMPTY);
        assertThat(objection("\n \n", Wish.NONE)).isEqualTo(Unreadable.EMPTY);
        assertThat(objection("PK\u0003\u0004 [Content_Types].xml xl/workbook.xml", Wish.NONE))
                .isEqualTo(Unreadable.WORKBOOK);
        assertThat(objection("PK\u0003\u0004 letters/", Wish.NONE)).isEqualTo(Unreadable.ARCHIVE);
        assertThat(objection("!BDN", Wish.NONE)).isEqualTo(Unreadable.MAIL_STORE);
        assertThat(objection("abc\u0000\u0000\u0001def", Wish.NONE)).isEqualTo(Unreadable.BINARY);
        assertThat(objection("%PDF-1.7\n1 0 obj\n", Wish.NONE)).isEqualTo(Unreadable.DOCUMENT);
        assertThat(objection("<!DOCTYPE html><p>Ada, Berg", Wish.NONE)).isEqualTo(Unreadable.DOCUMENT);
        assertThat(objection("PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.spreadsheet", Wish.NONE))
                .isEqualTo(Unreadable.WORKBOOK);
        assertThat(objection("PK\u0003\u0004 word/document.xml", Wish.NONE)).isEqualTo(Unreadable.DOCUMENT);
        assertThat(objection(
                        "\u00D0\u00CF\u0011\u00E0 W\u0000o\u0000r\u0000k\u0000b\u0000o\u0000o\u0000k\u0000", Wish.NONE))
                .isEqualTo(Unreadable.WORKBOOK);
        assertThat(objection("\u00D0\u00CF\u0011\u00E0 message", Wish.NONE)).isEqualTo(Unreadable.MAIL_STORE);
        assertThat(objection("[{\"first\": \"Ada\"}]", Wish.NONE)).isEqualTo(Unreadable.DOCUMENT);
        assertThat(objection(Reads.text("iphone.vcf"), new Wish(null, "csv", null)))
                .isEqualTo(Unreadable.OTHER_FORMAT);
        assertThat(objection(Reads.text("inbox.mbox"), new Wish(Kind.PEOPLE, null, null)))
                .isEqualTo(Unreadable.OTHER_KIND);
    }

    @Test
    void saysThatAFileHoldsNothing() {
        assertThat(objection("First name,Last name,Mail\n", Wish.NONE)).isEqualTo(Unreadable.NO_ROWS);
        assertThat(objection("at;channel;from;to\r\n\r\n", Wish.NONE)).isEqualTo(Unreadable.NO_ROWS);
        assertThat(objection("VERSION:3.0\nFN:Ada\n", new Wish(null, "vcard", null)))
                .isEqualTo(Unreadable.OTHER_FORMAT);
        assertThat(objectionTo("a.vcf", "nothing here\n")).isEqualTo(Unreadable.NO_CARDS);
        assertThat(objectionTo("a.mbox", "nothing here\n")).isEqualTo(Unreadable.NO_MESSAGES);
    }

    @Test
    void recognisesATableOfOrganizations() {
        Path file = Reads.write(folder, "a.csv", "Name,Domains,Parent\nNorthwind,northwind.example,\n");

        assertThat(Reads.reading(file).format()).isEqualTo(Format.CSV_ORGANIZATIONS);
    }

    @Test
    void nothingThatIsInAFileMakesReadingFail() throws IOException {
        Random random = new Random(7);
        for (String fixture : List.of(
                "google-new.csv", "linkedin.csv", "interactions.csv", "iphone.vcf", "android.vcf", "inbox.mbox")) {
            byte[] whole = Reads.text(fixture).getBytes(StandardCharsets.UTF_8);
            for (int round = 0; round < 300; round++) {
                readThrough(damaged(whole, random));
            }
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] copy = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
        for (int hit = random.nextInt(12); hit > 0; hit--) {
            byte[] nasty = {'"', ',', ';', ':', '\n', '\r', '=', '<', '\\', (byte) 0xFF, (byte) random.nextInt()};
            copy[random.nextInt(copy.length)] = nasty[random.nextInt(nasty.length)];
        }
        return copy;
    }

    private void readThrough(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("damaged"), bytes);
        if (Formats.inspect(file, "damaged", Wish.NONE) instanceof Inspection.Readable readable) {
            try (Rows rows = Formats.open(file, readable.reading())) {
                rows.forEachRemaining(row -> assertThat(row.origin().number()).isPositive());
            }
        }
    }

    private Unreadable objection(String content, Wish wish) {
        return objection("a", content, wish);
    }

    private Unreadable objectionTo(String name, String content) {
        return objection(name, content, Wish.NONE);
    }

    private Unreadable objection(String name, String content, Wish wish) {
        Path file = Reads.write(folder, "a", content.getBytes(StandardCharsets.ISO_8859_1));
        Inspection inspection = Formats.inspect(file, name, wish);
        assertThat(inspection).isInstanceOf(Inspection.Objected.class);
        return ((Inspection.Objected) inspection).reason();
    }
}
