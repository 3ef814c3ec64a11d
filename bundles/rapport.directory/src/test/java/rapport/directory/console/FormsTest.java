package rapport.directory.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.api.access.Forbidden;
import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.directory.KeptDirectory;
import rapport.testkit.Callers;
import rapport.testkit.Html;
import rapport.testkit.PaperNotepad;
import rapport.testkit.TestStore;

class FormsTest {

    private final TestStore test = TestStore.inMemory();
    private final KeptDirectory directory = new KeptDirectory(test.database(), test.clock());
    private final Services services = new Services(
            directory,
            (visit, subject, column) -> List.of(),
            test.journal(),
            new PaperNotepad(),
            test.projections(),
            test.database());

    @AfterEach
    void close() {
        test.close();
    }

    @ParameterizedTest
    @CsvSource({"people,familyName,New person", "organizations,name,New organization"})
    void addsChangesAndTellsWhoeverWasSlower(String list, String name, String title) {
        assertThat(html(page(list).show(visit("/" + list + "/new").build()))).contains(title);
        Answer added = page(list)
                .submit(visit("/" + list + "/new")
                        .form(Parameters.of(name, "Lovelace"))
                        .build());
        String path = ((Answer.SeeOther) added).location();
        String id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(html(page(list).show(visit(path + "/edit").variable("id", id).build())))
                .contains("value=\"Lovelace\"", "Edit Lovelace");

        Answer changed = page(list).submit(edit(path, id, Parameters.of(name, "Byron", "version", "1")));
        assertThat(((Answer.SeeOther) changed).location()).isEqualTo(path);
        Answer late = page(list).submit(edit(path, id, Parameters.of(name, "King", "version", "1")));
        assertThat(((Answer.Shown) late).status()).isEqualTo(422);
        assertThat(html(late)).contains("value=\"King\"", "name=\"version\" value=\"2\"");
        assertThat(page(list).submit(edit(path, id, Parameters.of(name, "King", "version", "2"))))
                .isInstanceOf(Answer.SeeOther.class);
    }

    @ParameterizedTest
    @CsvSource({"people,familyName", "organizations,name"})
    void asksAgainAndKeepsWhatWasTyped(String list, String name) {
        Answer empty = page(list).submit(visit("/" + list + "/new").build());
        assertThat(((Answer.Shown) empty).status()).isEqualTo(422);
        Parameters more = Parameters.of(name, "Lovelace", "more", "mails");
        assertThat(html(page(list).submit(visit("/" + list + "/new").form(more).build())))
                .contains("value=\"Lovelace\"");
        String nobody = UUID.randomUUID().toString();
        assertThat(page(list).submit(edit("/" + list + "/" + nobody, nobody, Parameters.of(name, "King"))))
                .isEqualTo(Answer.notFound());
    }

    @Test
    void isNotForReaders() {
        assertThatThrownBy(() -> page("people")
                        .show(Visit.to("/people/new").by(Callers.reader()).build()))
                .isInstanceOf(Forbidden.class);
    }

    private Page page(String list) {
        return list.equals("people") ? new PersonFormPage(services) : new OrganizationFormPage(services);
    }

    private static Visit edit(String path, String id, Parameters form) {
        return visit(path + "/edit").variable("id", id).form(form).build();
    }

    private static Visit.Builder visit(String path) {
        return Visit.to(path).by(Callers.member());
    }

    private static String html(Answer answer) {
        return Html.of(answer);
    }
}
