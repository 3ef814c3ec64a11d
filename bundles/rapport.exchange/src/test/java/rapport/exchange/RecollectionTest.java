package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import rapport.exchange.model.Failure;
import rapport.exchange.model.Field;
import rapport.exchange.model.Format.Kind;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.JobState;
import rapport.exchange.model.Wish;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class RecollectionTest {

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
    void aTableThatNobodyUnderstandsIsNotTakenIn(TestEngine engine) {
        try (Office office = new Office(engine)) {
            ImportJob job = office.take("a.csv", "a,b,c\n1,2,3\n");

            assertThat(job.state()).isEqualTo(JobState.FAILED);
            assertThat(job.failure()).isEqualTo(Failure.of(Failure.Cause.NOT_UNDERSTOOD));
            assertThat(office.problems(job)).isEmpty();
        }
    }

    @EachEngine
    void whatTheRowsAreIsRememberedTogetherWithTheColumns(TestEngine engine) {
        try (Office office = new Office(engine)) {
            String file = "Name,Stadt\nBerg AS,Oslo\n";
            ImportJob job = office.handIn("a.csv", file);
            ImportJob reread = office.desk
                    .readAs(office.manager, job, new Wish(Kind.ORGANIZATIONS, "csv", null))
                    .findValue()
                    .orElseThrow();
            office.desk.understand(
                    office.manager, reread, reread.reading().requireTable().mapping());

            ImportJob next = office.handIn("b.csv", file);

            assertThat(next.reading().format().kind()).isEqualTo(Kind.ORGANIZATIONS);
            office.desk.takeNow(office.manager, next);
            assertThat(office.organizations()).extracting(each -> each.name()).containsExactly("Berg AS");
            assertThat(office.people()).isEmpty();
            byte[] asked = file.getBytes(StandardCharsets.UTF_8);
            assertThat(office.handIn("c.csv", asked, new Wish(Kind.PEOPLE, "csv", null))
                            .findValue()
                            .orElseThrow()
                            .reading()
                            .requireTable()
                            .mapping()
                            .has(Field.FORMATTED_NAME))
                    .isTrue();
        }
    }

    @EachEngine
    void columnsWithoutHeadingsAreNotRememberedForOtherFiles(TestEngine engine) {
        try (Office office = new Office(engine)) {
            ImportJob job = office.handIn("a.csv", "ada@berg.example,Ada\nnils@meer.example,Nils\n");
            var mapping = job.reading().requireTable().mapping();
            office.desk.understand(office.manager, job, mapping.meaning(List.of(Field.MAIL, Field.GIVEN_NAME)));

            ImportJob other = office.handIn("b.csv", "Pia,pia@meer.example\nUwe,uwe@meer.example\n");

            assertThat(other.reading().requireTable().mapping().columns().get(1).field())
                    .isEqualTo(Field.MAIL);
        }
    }
}
