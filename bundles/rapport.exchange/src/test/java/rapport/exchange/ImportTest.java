package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.api.access.Forbidden;
import rapport.api.party.ContactPoint;
import rapport.api.party.Person;
import rapport.exchange.model.Counts;
import rapport.exchange.model.Finding;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.JobState;
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
    void onlyManagersImport(TestEngine engine) {
        try (Office office = new Office(engine)) {
            assertThatThrownBy(() ->
                            office.desk.handIn(Callers.member(), "a.csv", InputStream.nullInputStream(), Wish.NONE))
                    .isInstanceOf(Forbidden.class);
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
}
