package rapport.exchange.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.api.party.ContactPoint.Kind;
import rapport.exchange.model.Complaint;
import rapport.exchange.model.Row;

class BrokenCsvTest {

    @TempDir
    Path folder;

    @Test
    void oneUnclosedQuotationMarkCostsOneRow() {
        Path file = Reads.write(
                folder,
                "a.csv",
                "First name,Last name,Mail\nAda,Berg,ada@berg.example\n\"Nils,Meer,nils@meer.example\nRosa,Delgado,rosa@delgado.example\n");
        List<Row> rows = Reads.rows(file);

        assertThat(rows).hasSize(3);
        assertThat(Reads.complaints(rows.get(1))).containsExactly(Complaint.QUOTE_UNCLOSED);
        assertThat(rows.get(1).origin().line()).isEqualTo(3);
        assertThat(Reads.person(rows.get(2)).names().given()).isEqualTo("Rosa");
        assertThat(rows.get(2).origin().line()).isEqualTo(4);
    }

    @Test
    void aMarkThatIsClosedRowsLaterDoesNotSwallowThem() {
        Path file = Reads.write(
                folder,
                "a.csv",
                "First name,Last name,Mail\n\"Ada,Berg,ada@berg.example\nNils,\"Meer\",nils@meer.example\nRosa,Delgado,rosa@delgado.example\n");
        List<Row> rows = Reads.rows(file);

        assertThat(rows).hasSize(3);
        assertThat(Reads.complaints(rows.get(0))).containsExactly(Complaint.QUOTE_UNCLOSED);
        assertThat(Reads.person(rows.get(1)).names().family()).isEqualTo("Meer");
    }

    @Test
    void marksWithinACellAreForgiven() {
        Path file = Reads.write(
                folder,
                "a.csv",
                "First name,Last name,Mail\n\"Ada \"the\" great\",Berg,ada@berg.example\n\"Nils\" ,Meer,nils@meer.example\n");
        List<Row> rows = Reads.rows(file);

        assertThat(Reads.person(rows.get(0)).values(Kind.MAIL)).containsExactly("ada@berg.example");
        assertThat(Reads.person(rows.get(1)).names().given()).isEqualTo("Nils");
    }

    @Test
    void saysWhenARowHasMoreCellsThanHeadings() {
        Path file = Reads.write(folder, "a.csv", "First name,Mail\nAda,ada@berg.example,left over\nNils\n");
        List<Row> rows = Reads.rows(file);

        assertThat(Reads.complaints(rows.get(0))).containsExactly(Complaint.CELLS_LEFT_OVER);
        assertThat(rows.get(1).problems()).isEmpty();
    }

    @Test
    void bytesOfAnOlderEncodingInTheMiddleOfUnicodeAreReadAsWhatTheyWere() {
        byte[] unicode = "First name,Mail\nJörg,j@example.org\n".getBytes(StandardCharsets.UTF_8);
        byte[] filler = "Ada,ada@berg.example\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        byte[] older = "Änne,a@example.org\n".getBytes(Charset.forName("windows-1252"));
        byte[] all = new byte[unicode.length + filler.length + older.length];
        System.arraycopy(unicode, 0, all, 0, unicode.length);
        System.arraycopy(filler, 0, all, unicode.length, filler.length);
        System.arraycopy(older, 0, all, unicode.length + filler.length, older.length);
        List<Row> rows = Reads.rows(Reads.write(folder, "a.csv", all));

        assertThat(rows).hasSize(20_002);
        assertThat(Reads.person(rows.get(0)).names().given()).isEqualTo("Jörg");
        assertThat(Reads.person(rows.get(20_001)).names().given()).isEqualTo("Änne");
    }

    @Test
    void zerosInTheTextAreLeftOut() {
        Path file = Reads.write(
                folder,
                "a.csv",
                "First name,Last name,Mail\nA\u0000da,Berg\u0000,ada@berg.example\n"
                        + "Nils,Meer,nils@meer.example\n".repeat(9));

        assertThat(Reads.person(Reads.rows(file).get(0)).names().given()).isEqualTo("Ada");
        assertThat(Reads.person(Reads.rows(file).get(0)).names().family()).isEqualTo("Berg");
    }

    @Test
    void aWholeFileOfOddMarksIsReadInOneGo() {
        Path file = Reads.write(folder, "a.csv", "First name,Mail\n" + "\"Ada\" ,ada@berg.example\n".repeat(50_000));

        assertThat(Reads.rows(file)).hasSize(50_000);
    }
}
