package rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.console.api.Answer;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.list.Desk;
import rapport.console.api.widget.Tab;
import rapport.console.api.widget.Widgets;
import rapport.testkit.Tools.Tool;

class ViewsTest {

    private static final Pattern ID = Pattern.compile("view=([0-9a-f]+)");

    private final Caller somebody = Callers.member();
    private final PaperNotepad notepad = new PaperNotepad();
    private final Tools tools = new Tools();

    @Test
    void asksForANameAndKeepsWhatIsSeenAsATab() {
        tools.add("Saw", "red");
        assertThat(list(somebody, "q", "s")).contains("Save view", "/tools/views?from=%2Ftools%3Fq%3Ds");
        assertThat(Html.of(desk(Visit.to("/tools/views").query(Parameters.of("from", "/tools?q=s")))
                        .show()))
                .contains("Save view", "name=\"name\"", "value=\"/tools?q=s\"");
        Answer.SeeOther saved = save("Reds", "/tools?sort=-name&q=s&cursor=abc");
        assertThat(saved.location()).matches("/tools\\?q=s&sort=-name&view=[0-9a-f]+");
        assertThat(list(somebody)).contains("Reds", "aria-current=\"page\">All");
        assertThat(list(somebody, "q", "s", "sort", "-name", "view", id(saved)))
                .contains("aria-current=\"page\">Reds", "Rename", "Save as another view", "Delete view")
                .doesNotContain("aria-current=\"page\">All", "Save changes");
    }

    @Test
    void keepsThemForOneAccountAlone() {
        save("Reds", "/tools?q=s");
        assertThat(list(Callers.member())).doesNotContain("Reds");
    }

    @Test
    void remembersTheColumnsOfAViewAndLeavesThoseOfTheListAlone() {
        tools.add("Saw", "red");
        String view = id(save("Weights", "/tools"));
        post("/tools/columns", choosing("/tools?view=" + view, "weight"));
        assertThat(list(somebody)).contains("red").doesNotContain("heavy");
        assertThat(list(somebody, "view", view)).contains("heavy").doesNotContain("red");
        Answer.SeeOther copy = save("Weights too", "/tools?view=" + view);
        post("/tools/columns", Parameters.of("usual", "true", "from", "/tools?view=" + view));
        assertThat(list(somebody, "view", view)).contains("red").doesNotContain("heavy");
        assertThat(list(somebody, "view", id(copy))).contains("heavy").doesNotContain("red");
    }

    @Test
    void showsTheColumnsOfTheViewInARowThatIsChanged() {
        var saw = tools.add("Saw", "red");
        String view = id(save("Weights", "/tools"));
        post("/tools/columns", choosing("/tools?view=" + view, "weight", "colour"));
        Answer row = desk(Visit.to("/tools/cells/" + saw + "/colour")
                        .asFragment(true)
                        .header("Referer", "http://localhost/tools?view=" + view))
                .show();
        assertThat(Html.of(row)).contains("heavy");
    }

    @Test
    void changesAViewToWhatIsSeenNow() {
        String view = id(save("Reds", "/tools?q=s"));
        assertThat(list(somebody, "q", "axe", "view", view)).contains("Save changes");
        String here = "/tools?q=axe&view=" + view;
        Answer.Done changed =
                (Answer.Done) desk(Visit.to("/tools/views/" + view + "/changes").query(Parameters.of("from", here)))
                        .submit();
        assertThat(changed.location()).isEqualTo(here);
        assertThat(list(somebody)).contains("/tools?q=axe&amp;view=" + view);
    }

    @Test
    void isCalledOtherwise() {
        String view = id(save("Reds", "/tools?q=s"));
        assertThat(Html.of(desk(Visit.to("/tools/views/" + view)).show())).contains("value=\"Reds\"");
        post("/tools/views/" + view, Parameters.of("name", "All that is red"));
        assertThat(list(somebody)).contains(">All that is red<").doesNotContain(">Reds<");
    }

    @Test
    void deletesAViewAndBringsItBackToItsPlace() {
        String view = id(save("Reds", "/tools?q=s"));
        save("Blues", "/tools?q=b");
        Answer.SeeOther deleted =
                (Answer.SeeOther) desk(Visit.to("/tools/views/" + view)).remove();
        assertThat(deleted.location()).isEqualTo("/tools");
        assertThat(list(somebody)).doesNotContain(">Reds<");
        Toast toast = Objects.requireNonNull(deleted.toast());
        assertThat(toast.sentence()).isEqualTo("“Reds” is deleted.");
        String undo = Objects.requireNonNull(toast.undo());
        assertThat(((Answer.Done) post(undo, Parameters.NONE)).toast().sentence())
                .isEqualTo("“Reds” is back.");
        assertThat(list(somebody)).containsSubsequence(">Reds<", ">Blues<");
        assertThat(((Answer.Done) post(undo, Parameters.NONE)).toast().sentence())
                .contains("cannot be brought back");
        assertThat(desk(Visit.to("/tools/views/none")).remove()).isEqualTo(Answer.notFound());
    }

    @Test
    void saysWhatIsWrongWithAName() {
        save("Reds", "/tools");
        assertThat(refusal("")).contains("Give the view a name.");
        assertThat(refusal("reds")).contains("You have a view of that name already.");
        assertThat(refusal("x".repeat(41))).contains("At most 40 letters");
        for (int i = 1; i < 20; i++) {
            save("View " + i, "/tools");
        }
        assertThat(refusal("One more")).contains("At most 20 views");
    }

    @Test
    void standsBesideTheTabsThatEverybodyHas() {
        save("Reds", "/tools?q=s");
        List<Tab> usual = List.of(Tab.of("Shelf", "/tools/shelf", true));
        assertThat(Html.of(desk(Visit.to("/tools/shelf")).tabs(usual)))
                .containsSubsequence("aria-current=\"page\">Shelf", "Reds")
                .doesNotContain("Save view");
    }

    private String refusal(String name) {
        Answer answer = post("/tools/views", Parameters.of("name", name, "from", "/tools"));
        assertThat(((Answer.Shown) answer).status()).isEqualTo(422);
        return Html.of(answer);
    }

    private static Parameters choosing(String from, String... columns) {
        return new Parameters(Map.of("from", List.of(from), "column", List.of(columns)));
    }

    private Answer.SeeOther save(String name, String from) {
        return (Answer.SeeOther) post("/tools/views", Parameters.of("name", name, "from", from));
    }

    private static String id(Answer.SeeOther saved) {
        Matcher id = ID.matcher(saved.location());
        assertThat(id.find()).as(saved.location()).isTrue();
        return id.group(1);
    }

    private String list(Caller by, String... query) {
        Visit visit = Visit.to("/tools").by(by).query(Parameters.of(query)).build();
        Desk<Tool> desk = Desk.of(visit, tools, notepad);
        return Html.of(desk.screen(Widgets.of(visit).head("Tools"), tools.all(), null));
    }

    private Answer post(String path, Parameters form) {
        return desk(Visit.to(path).form(form)).submit();
    }

    private Desk<Tool> desk(Visit.Builder visit) {
        return Desk.of(visit.by(somebody).build(), tools, notepad);
    }
}
