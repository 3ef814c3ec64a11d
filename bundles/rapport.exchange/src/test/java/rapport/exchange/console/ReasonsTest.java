package rapport.exchange.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.console.api.Answer;
import rapport.console.api.Messages;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.exchange.Office;
import rapport.exchange.model.Failure;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.JobState;
import rapport.testkit.EachEngine;
import rapport.testkit.Html;
import rapport.testkit.TestEngine;

/** Why something was not taken in is told in the language of whoever asks. */
class ReasonsTest {

    private static final String PEOPLE = "First name,Birthday,City\nAda,2090-02-01,Oslo\n,,Bergen\n";
    private static final String AHEAD = "Birthday: “2090-02-01” lies in the future, so nobody was born then.";

    private static Visit at(Office office, ImportJob job, String language) {
        String id = job.id().value().toString();
        return Visit.to("/import/" + id)
                .by(office.manager)
                .variable("id", id)
                .in(Locale.forLanguageTag(language))
                .build();
    }

    private static String download(Office office, ImportJob job, String language) throws IOException {
        Answer answer = new RefusedRowsPage(office.desk).show(at(office, job, language));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((Answer.Download) answer).content().to(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @EachEngine
    void refusedRowsSayWhyInTheLanguageOfWhoeverDownloadsThem(TestEngine engine) throws IOException {
        try (Office office = new Office(engine)) {
            ImportJob job = office.take("people.csv", PEOPLE);

            assertThat(download(office, job, "en"))
                    .contains("First name,Birthday,City,Reason", AHEAD, "There is neither a name");
            assertThat(download(office, job, "de"))
                    .contains("First name,Birthday,City,Grund", "Birthday: „2090-02-01“ liegt in der Zukunft")
                    .doesNotContain("There is", "lies in the future");
        }
    }

    @EachEngine
    void refusedCardsSayWhyInTheLanguageOfWhoeverDownloadsThem(TestEngine engine) throws IOException {
        try (Office office = new Office(engine)) {
            ImportJob job =
                    office.take("book.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Berg\nBDAY:2090-02-01\nEND:VCARD\n");

            assertThat(download(office, job, "de"))
                    .contains("X-RAPPORT-REASON:BDAY: „2090-02-01“ liegt in der Zukunft");
        }
    }

    @EachEngine
    void whatIsMendedFromAGermanFileIsTakenIn(TestEngine engine) throws IOException {
        try (Office office = new Office(engine)) {
            String refused = download(office, office.take("people.csv", PEOPLE), "de");

            ImportJob again = office.take("people-refused.csv", refused.replaceFirst("2090", "1990"));

            assertThat(again.counts().created()).isEqualTo(1);
            assertThat(office.person("Ada").birthday()).hasToString("1990-02-01");
        }
    }

    @EachEngine
    void reasonsOfEarlierVersionsAreToldAsTheyWereKept(TestEngine engine) throws IOException {
        try (Office office = new Office(engine)) {
            ImportJob job = office.take("people.csv", PEOPLE);
            office.test
                    .store()
                    .write(
                            office.manager,
                            transaction -> transaction
                                    .sql()
                                    .update(DSL.table(DSL.name("import_refused")))
                                    .setNull(DSL.field(DSL.name("findings"), String.class))
                                    .execute());

            assertThat(download(office, job, "de")).contains("City,Grund", AHEAD);
        }
    }

    @ParameterizedTest
    @CsvSource({"en,None of the columns is understood.", "de,Keine der Spalten ist verständlich."})
    void whyAnImportFailedIsToldInTheLanguageOfTheReader(String language, String sentence) {
        try (Office office = new Office(TestEngine.H2)) {
            ImportJob job = office.desk.start(office.manager, office.handIn("a.csv", "Wer,Wo\nAda,Oslo\n"));

            assertThat(job.state()).isEqualTo(JobState.FAILED);
            assertThat(Html.of(new ImportPage(office.desk).show(at(office, job, language))))
                    .contains(sentence);
        }
    }

    @EachEngine
    void failuresOfEarlierVersionsAreToldAsTheyWereKept(TestEngine engine) {
        try (Office office = new Office(engine)) {
            ImportJob job = office.desk.start(office.manager, office.handIn("a.csv", "Wer,Wo\nAda,Oslo\n"));
            office.test
                    .store()
                    .write(
                            office.manager,
                            transaction -> transaction
                                    .sql()
                                    .update(DSL.table(DSL.name("import_job")))
                                    .set(
                                            DSL.field(DSL.name("failure"), String.class),
                                            "It stopped because of a failure: no room")
                                    .execute());

            assertThat(Html.of(new ImportPage(office.desk).show(at(office, job, "de"))))
                    .contains("It stopped because of a failure: no room");
        }
    }

    @Test
    void everyFailureHasItsSentenceAndIsReadAsItWasKept() {
        Texts english = Messages.of(ImportsPage.class).in(Locale.ENGLISH);
        Texts german = Messages.of(ImportsPage.class).in(Locale.GERMAN);
        assertThat(Stream.of(Failure.Cause.values())).allSatisfy(cause -> {
            Failure failure = new Failure(cause, "no room: none");
            assertThat(Failure.read(failure.kept())).isEqualTo(failure);
            assertThat(english.of(failure.asObjection())).isEqualTo(failure.sentence());
            assertThat(german.find(cause.key())).as(cause.key()).isPresent();
        });
    }
}
