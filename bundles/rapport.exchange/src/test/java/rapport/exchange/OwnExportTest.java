package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.PersonalTable;
import rapport.api.party.PersonId;
import rapport.console.api.Answer;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.exchange.console.OwnExportPage;
import rapport.exchange.console.OwnExportPanel;
import rapport.testkit.Callers;
import rapport.testkit.TestEngine;

/** What is kept of somebody alone is handed out at their own record, to themselves. */
class OwnExportTest {

    private final Office office = new Office(TestEngine.H2);
    private final PersonId ana = new PersonId(UUID.randomUUID());
    private final Caller signedIn = Callers.as(Role.READER, Map.of(), ana);

    @AfterEach
    void close() {
        office.close();
    }

    /** Tells each caller their own name. */
    private static final class Diaries implements PersonalTable {

        @Override
        public String name() {
            return "diaries";
        }

        @Override
        public String title(Locale locale) {
            return "Diary";
        }

        @Override
        public List<FactColumn> columns() {
            return List.of(FactColumn.required("words", Kind.TEXT));
        }

        @Override
        public void each(Caller by, Consumer<FactRow> visitor) {
            visitor.accept(FactRow.of(by.findPerson().orElseThrow().value()).with("words", "Slept well"));
        }
    }

    @Test
    void leadsFromTheOwnRecordToTheFileAndFromNoOther() throws IOException {
        office.own.addTable(new Diaries());
        OwnExportPanel panel = new OwnExportPanel(office.own);
        Visit visit = Visit.to("/people").by(signedIn).build();
        assertThat(panel.starts(visit, new Subject(Subject.Kind.PERSON, ana.value())))
                .singleElement()
                .extracting(Act::label)
                .isEqualTo("Yours alone: Diary (CSV)");
        assertThat(panel.starts(visit, new Subject(Subject.Kind.PERSON, UUID.randomUUID())))
                .isEmpty();
        Answer.Download file = (Answer.Download) asked(signedIn, "diaries.csv");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.content().to(out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("rapport diaries id,words" + ana.value() + ",Slept well");
        assertThat(office.exports.names()).doesNotContain("diaries.csv");
    }

    @Test
    void whoIsNobodyThatIsKnownGetsNothing() {
        office.own.addTable(new Diaries());
        assertThat(asked(Caller.platform("nobody"), "diaries.csv")).isEqualTo(Answer.notFound());
        assertThat(asked(signedIn, "people.csv")).isEqualTo(Answer.notFound());
    }

    private Answer asked(Caller by, String name) {
        return new OwnExportPage(office.own)
                .show(Visit.to("/export/own/" + name)
                        .by(by)
                        .variable("name", name)
                        .build());
    }
}
