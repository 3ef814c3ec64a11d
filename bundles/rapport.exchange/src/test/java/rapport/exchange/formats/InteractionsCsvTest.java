package rapport.exchange.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.api.interaction.Channel;
import rapport.api.party.Intake.Addressee;
import rapport.exchange.model.Complaint;
import rapport.exchange.model.Format;
import rapport.exchange.model.InteractionRow;
import rapport.exchange.model.Row;

class InteractionsCsvTest {

    @TempDir
    Path folder;

    @Test
    void readsInteractions() {
        Path file = Reads.fixture(folder, "interactions.csv");
        assertThat(Reads.reading(file).format()).isEqualTo(Format.CSV_INTERACTIONS);
        List<Row> rows = Reads.rows(file);

        InteractionRow met = Reads.interaction(rows.get(0));
        assertThat(met.at()).isEqualTo(Instant.parse("2026-03-01T14:30:00Z"));
        assertThat(met.channel()).isEqualTo(Channel.IN_PERSON);
        assertThat(met.from()).isEqualTo(new Addressee("ada@berg.example", null));
        assertThat(met.to())
                .extracting(Addressee::mail)
                .containsExactly("mira.okafor@northwind.example", "joerg@mueller.example");
        assertThat(met.subject()).isEqualTo("First meeting");

        InteractionRow wrote = Reads.interaction(rows.get(1));
        assertThat(wrote.at()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(wrote.from()).isEqualTo(new Addressee("mira.okafor@northwind.example", "Okafor, Mira"));
        assertThat(wrote.cc()).containsExactly(new Addressee("nils@meer.example", null));
        assertThat(Reads.complaints(wrote)).containsExactly(Complaint.MAIL_MALFORMED);

        assertThat(Reads.interaction(rows.get(2)).channel()).isEqualTo(Channel.PHONE);
        assertThat(Reads.interaction(rows.get(2)).at()).isEqualTo(Instant.parse("2026-03-03T12:00:00Z"));
    }

    @Test
    void saysWhatIsWrongWithEachCell() {
        List<Row> rows = Reads.rows(Reads.fixture(folder, "interactions.csv"));

        assertThat(Reads.complaints(rows.get(3))).containsExactly(Complaint.TIME_UNREADABLE);
        assertThat(rows.get(3).problems().get(0).column()).isEqualTo("at");
        assertThat(rows.get(3).problems().get(0).value()).isEqualTo("yesterday");
        assertThat(Reads.complaints(rows.get(4))).containsExactly(Complaint.CHANNEL_UNKNOWN);
        assertThat(Reads.complaints(rows.get(5)))
                .containsExactly(Complaint.SENDER_MISSING, Complaint.RECIPIENT_MISSING);
    }
}
