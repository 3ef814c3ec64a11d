package rapport.exchange.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.api.interaction.Channel;
import rapport.api.party.Intake.Addressee;
import rapport.exchange.model.Complaint;
import rapport.exchange.model.Format;
import rapport.exchange.model.InteractionRow;
import rapport.exchange.model.PassedOverRow;
import rapport.exchange.model.RefusedRow;
import rapport.exchange.model.Row;

class MailTest {

    @TempDir
    Path folder;

    @Test
    void readsAMailboxMessageByMessage() {
        Path file = Reads.fixture(folder, "inbox.mbox");
        assertThat(Reads.reading(file).format()).isEqualTo(Format.MBOX);

        List<Row> rows = Reads.rows(file);
        assertThat(rows).hasSize(5);
        InteractionRow first = Reads.interaction(rows.get(0));
        assertThat(first.key()).isEqualTo("m1@berg.example");
        assertThat(first.at()).isEqualTo(Instant.parse("2026-03-03T09:14:58Z"));
        assertThat(first.channel()).isEqualTo(Channel.EMAIL);
        assertThat(first.from()).isEqualTo(new Addressee("ada@berg.example", "Ada Berg, Töchter"));
        assertThat(first.to())
                .containsExactly(
                        new Addressee("mira.okafor@northwind.example", "Okafor, Mira"),
                        new Addressee("joerg@mueller.example", "Jörg Müller"));
        assertThat(first.cc())
                .containsExactly(
                        new Addressee("nils@meer.example", null), new Addressee("rosa@delgado.example", "Rosa"));
        assertThat(first.subject()).isEqualTo("Angebot für Pumpen");
        assertThat(first.problems()).isEmpty();
    }

    @Test
    void findsOutWhomAMessageReachedThatDoesNotSay() {
        InteractionRow second = Reads.interaction(
                Reads.rows(Reads.fixture(folder, "inbox.mbox")).get(1));

        assertThat(second.inReplyTo()).isEqualTo("m1@berg.example");
        assertThat(second.from().mail()).isEqualTo("mira.okafor@northwind.example");
        assertThat(second.to()).containsExactly(new Addressee("ada@berg.example", null));
        assertThat(second.at()).isEqualTo(Instant.parse("2026-03-03T11:00:00Z"));
        assertThat(second.problems()).isEmpty();
    }

    @Test
    void takesTheTimeOfDeliveryWhereTheDateIsNone() {
        InteractionRow third = Reads.interaction(
                Reads.rows(Reads.fixture(folder, "inbox.mbox")).get(2));

        assertThat(third.at()).isEqualTo(Instant.parse("2026-03-04T08:00:00Z"));
        assertThat(third.subject()).isNull();
        assertThat(Reads.complaints(third)).containsExactly(Complaint.TIME_GUESSED);
    }

    @Test
    void refusesMessagesFromNobodyAndReadsOn() {
        List<Row> rows = Reads.rows(Reads.fixture(folder, "inbox.mbox"));

        assertThat(Reads.complaints(rows.get(3))).startsWith(Complaint.SENDER_MISSING);
        assertThat(Reads.complaints(rows.get(4))).containsExactly(Complaint.SENDER_MALFORMED);
        assertThat(rows.get(4).origin().cells()).contains("not an address");
    }

    @Test
    void aMessageWithoutAnIdentityGetsTheSameOneEveryTime() {
        Path file = Reads.write(
                folder,
                "a.eml",
                "From: a@b.example\nTo: c@d.example\nDate: 1 Jan 2026 10:00 +0000\nSubject: x\n\nbody");
        String key = Reads.interaction(Reads.rows(file).get(0)).key();

        assertThat(key).startsWith("digest:");
        assertThat(Reads.interaction(Reads.rows(file).get(0)).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "basic-plain|1998-02-11T17:51:00Z|foo@example.com|Simple Subject",
                "basic-plain-very-long-lines|1998-02-11T17:51:00Z|foo@example.com|Simple Subject",
                "basic-plain-with-bad-header-separator|1998-02-11T17:51:00Z|foo@example.com|Simple Subject",
                "example|2008-05-25T14:38:13Z|robertburrelldonkin@blueyonder.co.uk|This is an example of a multipart mixed email with image content",
                "simple-attachment|2007-04-27T14:08:23Z|bar@example.com|Here is the attachment I was waiting for."
            })
    void readsRealMessages(String name, Instant at, String from, String subject) {
        InteractionRow row = Reads.interaction(
                Reads.rows(Reads.real("mail/" + name + ".eml")).get(0));

        assertThat(row.at()).isEqualTo(at);
        assertThat(row.from().mail()).isEqualTo(from);
        assertThat(row.subject()).isEqualTo(subject);
    }

    @Test
    void leavesOutRecipientsWithoutADomainAndSaysSo() {
        InteractionRow row =
                Reads.interaction(Reads.rows(Reads.real("mail/basic-plain.eml")).get(0));

        assertThat(row.cc())
                .extracting(Addressee::mail)
                .containsExactly("recipient1@example.com", "recipient2@example.com");
        assertThat(Reads.complaints(row)).containsExactly(Complaint.MAIL_MALFORMED);
        assertThat(row.problems().get(0).value()).isEqualTo("localrecipient");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bad-newlines-multiple-parts-base64",
                "bad-newlines-multiple-parts",
                "base64-encoded-text",
                "base64encoded-rfc822message-nested",
                "base64encoded-rfc822message",
                "boundary-name-clash",
                "ending-boundaries",
                "intermediate-boundaries",
                "malformedHeader-nocrlfcrlf",
                "malformedHeaderStartsBody-nocrlfcrlf",
                "misplaced-boundary",
                "missing-boundary",
                "missing-inner-boundary",
                "missing-inner-start-boundary",
                "obsolete",
                "qp-body",
                "russian-headers",
                "very-long-boundary",
                "very-very-long-boundary",
                "weird-boundary"
            })
    void refusesMessagesThatSayNeitherFromWhomNorWhen(String name) {
        List<Row> rows = Reads.rows(Reads.real("mail/" + name + ".eml"));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0)).isInstanceOf(RefusedRow.class);
        assertThat(Reads.complaints(rows.get(0))).contains(Complaint.SENDER_MISSING, Complaint.RECIPIENT_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipartdigestnestedemptyparts",
                "multipartemptypart",
                "multipartnestedemptyparts",
                "multipartnestedemptypartsnorfc822",
                "multipartnopart"
            })
    void refusesMessagesToNobody(String name) {
        List<Row> rows = Reads.rows(Reads.real("mail/" + name + ".eml"));

        assertThat(Reads.complaints(rows.get(0))).containsExactly(Complaint.RECIPIENT_MISSING);
        assertThat(rows.get(0).origin().cells()).contains("Me <me@example.com>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"malformedHeader-noheader", "malformedHeaderStartsBody-noheader"})
    void refusesATextThatIsNoMessage(String name) {
        assertThat(Reads.complaints(
                        Reads.rows(Reads.real("mail/" + name + ".eml")).get(0)))
                .containsExactly(Complaint.HEADERS_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: Codeplace <noreply@codeplace.example>",
                "From: Codeplace <no-reply+42@codeplace.example>",
                "From: MAILER-DAEMON (Mail Delivery System)\nReturn-Path: <>",
                "From: News <hello@shop.example>\nList-Unsubscribe: <mailto:u@shop.example>",
                "From: Pia <pia@lists.example>\nList-Id: Pumps <pumps.lists.example>",
                "From: Pia <pia@meer.example>\nAuto-Submitted: auto-replied",
                "From: Pia <pia@meer.example>\nPrecedence: Bulk"
            })
    void passesOverWhatNobodyWroteToItsReader(String headers) {
        Path file =
                Reads.write(folder, "a.eml", headers + "\nTo: ada@berg.example\nDate: 1 Jan 2026 10:00 +0000\n\nbody");

        assertThat(Reads.rows(file)).singleElement().isInstanceOf(PassedOverRow.class);
        assertThat(Reads.complaints(Reads.rows(file).get(0))).containsExactly(Complaint.WRITTEN_BY_A_PROGRAM);
    }

    @Test
    void knowsNobodyBehindAnAddressThatNobodyReads() {
        String head = "From: ada@berg.example\nDate: 1 Jan 2026 10:00 +0000\n";
        Path both = Reads.write(folder, "a.eml", head + "To: noreply@shop.example, pia@meer.example\n\nbody");
        Path none = Reads.write(folder, "b.eml", head + "To: pumps-request@lists.example\n\nbody");

        assertThat(Reads.interaction(Reads.rows(both).get(0)).to())
                .extracting(Addressee::mail)
                .containsExactly("pia@meer.example");
        assertThat(Reads.rows(none).get(0)).isInstanceOf(PassedOverRow.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'pia@meer.example' <pia@meer.example>|pia@meer.example|",
                "pia@meer.example <Pia@Meer.example>|pia@meer.example|",
                "\"pia@meer.example\" <pia@meer.example>|pia@meer.example|",
                "pia@meer.example (Pia Meer)|pia@meer.example|Pia Meer",
                "\"Meer, Pia (Sales)\" <pia@meer.example>|pia@meer.example|Meer, Pia (Sales)"
            })
    void readsSendersAsProgramsWriteThem(String from, String mail, String name) {
        Path file = Reads.write(
                folder,
                "a.eml",
                "From: " + from + "\nTo: ada@berg.example, 'bo@berg.example' <bo@berg.example>\n"
                        + "Date: 1 Jan 2026 10:00 +0000\n\nbody");
        InteractionRow row = Reads.interaction(Reads.rows(file).get(0));

        assertThat(row.from()).isEqualTo(new Addressee(mail, name));
        assertThat(row.to()).extracting(Addressee::mail).containsExactly("ada@berg.example", "bo@berg.example");
        assertThat(row.problems()).isEmpty();
    }

    @Test
    void doesNotBelieveAClockThatIsAheadOfTheDelivery() {
        Path file = Reads.write(
                folder,
                "a.eml",
                "Received: from a by b; Mon, 2 Mar 2026 10:00:00 +0000\nFrom: pia@meer.example\nTo: ada@berg.example\n"
                        + "Date: Sun, 2 Mar 2098 10:00:00 +0000\n\nbody");
        InteractionRow row = Reads.interaction(Reads.rows(file).get(0));

        assertThat(row.at()).isEqualTo(Instant.parse("2026-03-02T10:00:00Z"));
        assertThat(Reads.complaints(row)).containsExactly(Complaint.TIME_GUESSED);
    }
}
