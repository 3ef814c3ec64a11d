package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.directory.BulkIntake;
import rapport.exchange.RefusedRows.Wording;
import rapport.exchange.model.Counts;
import rapport.exchange.model.Finding;
import rapport.exchange.model.Format.Kind;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.JobState;
import rapport.exchange.model.Refusal;
import rapport.exchange.model.Wish;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class RefusalsTest {

    @EachEngine
    void oneFailingRowStopsNoOther(TestEngine engine) {
        try (Office office = new Office(engine)) {
            ImportJob job = office.take(
                    "a.csv",
                    "First name,Last name,Mail,City\nAda,Berg,ada@berg.example,Oslo\n,,,Bergen\nNils,Meer,nonsense,Turku\n");

            assertThat(job.counts()).isEqualTo(new Counts(3, 2, 0, 0, 1, 1));
            List<Finding> problems = office.problems(job);
            assertThat(problems).extracting(Finding::row).containsExactly(2L, 3L);
            assertThat(problems.get(1).column()).isEqualTo("Mail");
            assertThat(problems.get(1).value()).isEqualTo("nonsense");
            assertThat(office.refusals(job)).extracting(Refusal::cells).containsExactly(List.of("", "", "", "Bergen"));
        }
    }

    @EachEngine
    void whatTheDatabaseCannotKeepCostsItsOwnRowOnly(TestEngine engine) {
        try (Office office = new Office(engine)) {
            office.open(new StumblingIntake(new BulkIntake(office.test.database(), office.test.clock()), "Family7"));
            ImportJob job = office.take("a.csv", Fixtures.people(20));

            assertThat(job.state()).isEqualTo(JobState.DONE);
            assertThat(job.counts()).isEqualTo(new Counts(20, 19, 0, 0, 1, 0));
            assertThat(office.problems(job)).extracting(Finding::key).containsExactly("problem.unkept");
        }
    }

    @EachEngine
    void refusedRowsComeBackAsATableThatCanBeMended(TestEngine engine) throws IOException {
        try (Office office = new Office(engine)) {
            ImportJob job =
                    office.take("people.csv", "First name,Mail,City\n,,\"Berg\"\"en\"\nAda,ada@berg.example,Oslo\n");
            RefusedRows refused = new RefusedRows(office.desk, job, Wording.ENGLISH);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            refused.writeTo(out);

            assertThat(refused.fileName()).isEqualTo("people-refused.csv");
            assertThat(out.toString(StandardCharsets.UTF_8).split("\r\n"))
                    .containsExactly(
                            "\uFEFFFirst name,Mail,City,Reason",
                            ",,\"Berg\"\"en\",There is neither a name nor a mail address nor a phone number. Fill in one of them.");
        }
    }

    @EachEngine
    void aFileThatCannotBeReadIsRefusedAndNotKept(TestEngine engine) {
        try (Office office = new Office(engine)) {
            byte[] workbook = "PK\u0003\u0004 xl/workbook.xml".getBytes(StandardCharsets.ISO_8859_1);
            List<Objection> objections =
                    office.handIn("a.xlsx", workbook, Wish.NONE).objections();
            assertThat(objections).extracting(Objection::key).containsExactly("unreadable.workbook");

            byte[] mailbox = Fixtures.text("inbox.mbox").getBytes(StandardCharsets.UTF_8);
            assertThat(office.handIn("a.mbox", mailbox, new Wish(Kind.PEOPLE, "mail", null))
                            .objections())
                    .hasSize(1);
            assertThat(office.data.resolve("imports")).isEmptyDirectory();
            assertThat(office.desk.list(office.manager, PageRequest.first(10)).items())
                    .isEmpty();
        }
    }

    @EachEngine
    void whatHasNotHappenedYetIsNoContact(TestEngine engine) {
        try (Office office = new Office(engine)) {
            ImportJob job = office.take(
                    "a.csv",
                    "at,channel,from,to,cc,subject\n"
                            + "2199-03-01T10:00:00Z,email,pia@meer.example,ada@berg.example,,Hello\n");

            assertThat(job.counts().refused()).isEqualTo(1);
            assertThat(office.problems(job)).extracting(Finding::key).containsExactly("problem.not-yet");
            assertThat(office.meetings()).isEmpty();
        }
    }

    @EachEngine
    void theDirectorysNoNamesTheCellOfTheFile(TestEngine engine) {
        try (Office office = new Office(engine)) {
            ImportJob job = office.take(
                    "a.csv",
                    "First name,Last name,Mail,Born,Firm\n"
                                    .replace("Firm", "Company")
                                    .replace("Born", "Birthday")
                            + "Ada,Berg,ada@berg.example,2090-02-01,\n"
                            + "Nils,Meer,nils@meer.example,," + "x".repeat(301) + "\n");

            assertThat(office.problems(job))
                    .extracting(Finding::row, Finding::column, Finding::key)
                    .containsExactly(
                            tuple(1L, "Birthday", "problem.birthday-ahead"), tuple(2L, "Company", "problem.too-long"));
            assertThat(office.problems(job).get(0).value()).isEqualTo("2090-02-01");
            assertThat(office.problems(job).get(1).sentence()).contains("xxx").contains("300 characters");
            assertThat(office.refusals(job).get(0).reason()).startsWith("Birthday: “2090-02-01” lies in the future");
        }
    }

    @EachEngine
    void theDirectorysNoNamesThePropertyOfACard(TestEngine engine) {
        try (Office office = new Office(engine)) {
            ImportJob job = office.take(
                    "a.vcf",
                    "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Berg\nBDAY:2090-02-01\nEND:VCARD\n"
                            + "BEGIN:VCARD\nVERSION:3.0\nFN:Nils Meer\nORG:Meer;" + "x".repeat(301) + "\nEND:VCARD\n");

            assertThat(office.problems(job))
                    .extracting(Finding::row, Finding::column)
                    .containsExactly(tuple(1L, "BDAY"), tuple(2L, "ORG"));
            assertThat(office.problems(job).get(0).value()).isEqualTo("2090-02-01");
            assertThat(office.problems(job).get(1).value()).startsWith("xxx");
        }
    }

    @EachEngine
    void whatIsTooLongToReachSomebodyByIsLeftOutAndSaid(TestEngine engine) {
        try (Office office = new Office(engine)) {
            ImportJob job =
                    office.take("a.csv", "First name,Website\nAda,https://berg.example/" + "x".repeat(600) + "\n");

            assertThat(job.counts().created()).isEqualTo(1);
            assertThat(office.problems(job))
                    .extracting(Finding::column, Finding::key)
                    .containsExactly(tuple("Website", "problem.value-too-long"));
        }
    }

    @EachEngine
    void aLongTopicIsShortenedInsteadOfCostingItsRow(TestEngine engine) {
        try (Office office = new Office(engine)) {
            ImportJob job = office.take(
                    "a.csv",
                    "at,channel,from,to,cc,subject\n2026-03-01T10:00:00Z,email,pia@meer.example,ada@berg.example,,"
                            + "x".repeat(5_000) + "\n");

            assertThat(job.counts().created()).isEqualTo(1);
            assertThat(office.meetings().get(0).topic())
                    .hasSizeLessThanOrEqualTo(500)
                    .endsWith("…");
        }
    }

    @EachEngine
    void refusedCardsComeBackAsCardsThatCanBeMended(TestEngine engine) throws IOException {
        try (Office office = new Office(engine)) {
            ImportJob job = office.take(
                    "book.vcf",
                    "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Berg\nBDAY:2090-02-01\nEND:VCARD\n"
                            + "BEGIN:VCARD\nVERSION:3.0\nFN:Nils Meer\nEND:VCARD\n");
            RefusedRows refused = new RefusedRows(office.desk, job, Wording.ENGLISH);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            refused.writeTo(out);

            assertThat(refused.fileName()).isEqualTo("book-refused.vcf");
            String mended = out.toString(StandardCharsets.UTF_8).replace("2090", "1990");
            assertThat(mended).contains("X-RAPPORT-REASON:BDAY: “2090-02-01” lies".replace("2090", "1990"));
            assertThat(office.take(refused.fileName(), mended).counts()).isEqualTo(new Counts(1, 1, 0, 0, 0, 0));
            assertThat(office.person("Ada Berg").birthday()).hasToString("1990-02-01");
        }
    }

    @EachEngine
    void refusedMessagesComeBackAsATableThatCanBeMended(TestEngine engine) throws IOException {
        try (Office office = new Office(engine)) {
            ImportJob job = office.take(
                    "a.eml",
                    "From: Ada Berg <ada@berg.example>\nDate: Mon, 2 Mar 2026 10:00:00 +0100\nSubject: Hello\n\n");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new RefusedRows(office.desk, job, Wording.ENGLISH).writeTo(out);
            String mended = out.toString(StandardCharsets.UTF_8)
                    .replace("<ada@berg.example>,,", "<ada@berg.example>,pia@meer.example,");

            assertThat(office.take("a-refused.csv", mended).counts().created()).isEqualTo(1);
            assertThat(office.meetings().get(0).at()).isEqualTo("2026-03-02T09:00:00Z");
            assertThat(office.meetings().get(0).topic()).isEqualTo("Hello");
        }
    }
}
