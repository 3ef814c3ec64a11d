package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.api.access.Forbidden;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.api.party.ContactPoint;
import rapport.api.party.Person;
import rapport.directory.BulkIntake;
import rapport.exchange.model.Counts;
import rapport.exchange.model.Field;
import rapport.exchange.model.Finding;
import rapport.exchange.model.Format.Kind;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.JobState;
import rapport.exchange.model.Refusal;
import rapport.exchange.model.Severity;
import rapport.exchange.model.Wish;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class ImportTest {

    /** Three batches and a half. */
    private static final int ROWS = 7 * ImportRun.BATCH / 2;

    @ParameterizedTest
    @CsvSource({
        "google-new.csv,3,3",
        "google-old.csv,1,1",
        "outlook-en.csv,2,2",
        "outlook-de.csv,1,1",
        "hubspot.csv,2,2",
        "linkedin.csv,2,2",
        "semicolon.csv,2,2",
        "unheaded.csv,2,2",
        "iphone.vcf,3,2",
        "android.vcf,4,3",
        "inbox.mbox,5,3",
        "interactions.csv,6,3"
    })
    void importingTheSameFileAgainChangesNothing(String file, long rows, long taken) {
        try (Office office = new Office(TestEngine.H2)) {
            ImportJob first = office.take(file, Fixtures.text(file));
            assertThat(first.state()).isEqualTo(JobState.DONE);
            assertThat(first.counts().rows()).isEqualTo(rows);
            assertThat(first.counts().created()).isEqualTo(taken);
            List<Person> people = office.people();

            ImportJob second = office.take("renamed-" + file, Fixtures.text(file));

            assertThat(second.counts().unchanged()).isEqualTo(taken);
            assertThat(second.counts().created() + second.counts().updated()).isZero();
            assertThat(office.people()).isEqualTo(people);
        }
    }

    @EachEngine
    void onePersonIsTakenInWithAllThatTheFileTells(TestEngine engine) {
        try (Office office = new Office(engine)) {
            office.take("contacts.csv", Fixtures.text("google-new.csv"));

            Person mira = office.person("Mira Elena Okafor");
            assertThat(mira.contactPoints()).hasSize(6);
            assertThat(mira.tags()).containsExactly("Suppliers");
            assertThat(mira.positions()).hasSize(1);
            assertThat(mira.positions().get(0).title()).isEqualTo("Head of Supply");
            assertThat(office.directory.notes(office.manager, mira.id()).get(0).words())
                    .contains("likes sailing");
            assertThat(office.organizations())
                    .extracting(each -> each.name())
                    .contains("Northwind Pumps Ltd", "Harbour Bank");
        }
    }

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
    void theDryRunTellsWhatWouldHappenAndChangesNothing(TestEngine engine) {
        try (Office office = new Office(engine)) {
            office.take("a.csv", "First name,Last name,Mail\nAda,Berg,ada@berg.example\n");
            ImportJob job = office.handIn(
                    "b.csv",
                    "First name,Last name,Mail,Phone\nAda,Berg,ada@berg.example,+47 123 45 678\nNils,Meer,nils@meer.example,\n,,,12\n");

            office.desk.check(office.manager, job);
            ImportJob checked = office.settle(job);

            assertThat(checked.state()).isEqualTo(JobState.CHECKED);
            assertThat(checked.counts()).isEqualTo(new Counts(3, 1, 1, 0, 1, 1));
            assertThat(office.people()).hasSize(1);
            office.desk.start(office.manager, checked);
            assertThat(office.settle(job).counts()).isEqualTo(checked.counts());
            assertThat(office.problems(job)).hasSize(2);
            assertThat(office.people()).hasSize(2);
        }
    }

    @EachEngine
    void whatSomebodySaysOfAColumnIsRemembered(TestEngine engine) {
        try (Office office = new Office(engine)) {
            String file = "Wer,Wo,Was\nAda Berg,Berg AS,Vorstand\n";
            ImportJob job = office.handIn("a.csv", file);
            var mapping = job.reading().requireTable().mapping();
            office.desk.understand(
                    office.manager,
                    job,
                    mapping.meaning(List.of(Field.FORMATTED_NAME, Field.ORGANIZATION, Field.TITLE)));

            ImportJob next = office.take("b.csv", file + "Nils van der Meer,Meer BV,Inkoper\n");

            assertThat(next.counts().created()).isEqualTo(2);
            assertThat(office.person("Nils van der Meer").familyName()).isEqualTo("van der Meer");
            assertThat(office.organizations()).extracting(each -> each.name()).containsExactly("Berg AS", "Meer BV");
        }
    }

    @EachEngine
    void aCrashInTheMiddleLosesNothingAndDoublesNothing(TestEngine engine) throws Exception {
        try (Office office = new Office(engine)) {
            ImportJob job = office.handIn("a.csv", Fixtures.people(ROWS));
            var intake = new BulkIntake(office.test.database(), office.test.clock());
            office.open(new DyingIntake(intake, 2));
            assertThatThrownBy(() -> office.desk.takeNow(office.manager, job)).isInstanceOf(DyingIntake.Death.class);
            assertThat(office.again(job).state()).isEqualTo(JobState.RUNNING);
            assertThat(office.again(job).rowReached()).isEqualTo(2 * ImportRun.BATCH);

            office.open(intake);
            office.work.takeUp();

            ImportJob done = office.settle(job);
            assertThat(done.state()).isEqualTo(JobState.DONE);
            assertThat(done.counts()).isEqualTo(new Counts(ROWS, ROWS, 0, 0, 0, 0));
            assertThat(done.attempts()).as("it got on since").isEqualTo(1);
            assertThat(Files.exists(office.work.files().path(job.id()))).isFalse();
        }
    }

    @EachEngine
    void anImportThatKeepsFailingWaitsForSomebody(TestEngine engine) {
        try (Office office = new Office(engine)) {
            ImportJob job = office.handIn("a.csv", Fixtures.people(10));
            office.jobs.restart(
                    office.manager, job.id(), was -> was.begun(JobState.RUNNING, was.by(), was.createdAt()));
            for (int attempt = 0; attempt < 5; attempt++) {
                office.jobs.change(office.manager, job.id(), ImportJob::takenUp);
            }
            office.work.takeUp();
            assertThat(office.again(job).state()).isEqualTo(JobState.INTERRUPTED);

            office.desk.resume(office.manager, office.again(job));

            assertThat(office.settle(job).counts().created()).isEqualTo(10);
        }
    }

    @EachEngine
    void cancellingKeepsWhatWasTakenIn(TestEngine engine) {
        try (Office office = new Office(engine)) {
            ImportJob job = office.handIn("a.csv", Fixtures.people(5));
            office.desk.cancel(office.manager, job);

            assertThat(office.again(job).state()).isEqualTo(JobState.CANCELLED);
            assertThat(office.people()).isEmpty();
            assertThat(Files.exists(office.work.files().path(job.id()))).isFalse();
            office.desk.discard(office.manager, job);
            assertThat(office.desk.find(office.manager, job.id())).isEmpty();
        }
    }

    @EachEngine
    void refusedRowsComeBackAsATableThatCanBeMended(TestEngine engine) throws IOException {
        try (Office office = new Office(engine)) {
            ImportJob job =
                    office.take("people.csv", "First name,Mail,City\n,,\"Berg\"\"en\"\nAda,ada@berg.example,Oslo\n");
            RefusedRows refused = new RefusedRows(office.desk, job);
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
    void messagesBringInWhoWroteThem(TestEngine engine) {
        try (Office office = new Office(engine)) {
            office.take("inbox.mbox", Fixtures.text("inbox.mbox"));

            assertThat(office.meetings()).hasSize(3);
            assertThat(office.person("Mira Okafor").findMail()).contains("mira.okafor@northwind.example");
            assertThat(office.meetings().get(2).topic()).isEqualTo("Angebot für Pumpen");
            assertThat(office.meetings().get(2).participants()).hasSize(5);
        }
    }

    @EachEngine
    void aPhoneNumberAloneIsEnoughToKnowSomebody(TestEngine engine) {
        try (Office office = new Office(engine)) {
            ImportJob job = office.take("a.vcf", "BEGIN:VCARD\nVERSION:2.1\nTEL;CELL:+49 170 5550101\nEND:VCARD\n");

            assertThat(job.counts().created()).isEqualTo(1);
            assertThat(office.people().get(0).contactPoints())
                    .extracting(ContactPoint::value)
                    .containsExactly("+49 170 5550101");
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
    void onlyManagersImport(TestEngine engine) {
        try (Office office = new Office(engine)) {
            assertThatThrownBy(() -> office.desk.handIn(
                            Callers.member(), "a.csv", java.io.InputStream.nullInputStream(), Wish.NONE))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @EachEngine
    void aTableThatNobodyUnderstandsIsNotTakenIn(TestEngine engine) {
        try (Office office = new Office(engine)) {
            ImportJob job = office.take("a.csv", "a,b,c\n1,2,3\n");

            assertThat(job.state()).isEqualTo(JobState.FAILED);
            assertThat(job.failure()).startsWith("None of the columns is understood.");
            assertThat(office.problems(job)).isEmpty();
        }
    }

    @EachEngine
    void whatAProgramWroteMakesNobodyKnown(TestEngine engine) {
        try (Office office = new Office(engine)) {
            ImportJob job = office.take(
                    "a.csv",
                    "at,channel,from,to,cc,subject\n"
                            + "2026-03-01T10:00:00Z,email,noreply@shop.example,ada@berg.example,,Your order\n"
                            + "2026-03-01T11:00:00Z,email,pia@meer.example,ada@berg.example;no-reply@shop.example,,Hello\n");

            assertThat(job.counts()).isEqualTo(new Counts(2, 1, 0, 1, 0, 0));
            assertThat(office.problems(job)).extracting(Finding::severity).containsExactly(Severity.PASSED);
            assertThat(office.people()).extracting(Person::displayName).doesNotContain("noreply@shop.example");
            assertThat(office.meetings())
                    .singleElement()
                    .satisfies(meeting -> assertThat(meeting.participants()).hasSize(2));
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
}
