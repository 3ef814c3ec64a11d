package rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.console.api.Answer;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.list.Desk;
import rapport.console.api.widget.Widgets;
import rapport.testkit.Tools.Tool;

class DeskTest {

    private final Caller somebody = Callers.member();
    private final PaperNotepad notepad = new PaperNotepad();
    private final Tools tools = new Tools();
    private final UUID saw = tools.add("Saw", "red");
    private final UUID axe = tools.add("Axe", "blue");

    @Test
    void widgetsAndListsSpeakBothLanguages() {
        MessagesContract.assertComplete(Widgets.class);
    }

    @Test
    void showsTheUsualColumnsToThoseWhoChoseNothing() {
        assertThat(list(somebody)).contains("red").doesNotContain("heavy");
    }

    @Test
    void remembersForEachAccountWhichColumnsItChose() {
        Answer answer = post("/tools/columns", new Parameters(Map.of("column", List.of("weight", "nonsense"))));
        assertThat(answer).isInstanceOf(Answer.Done.class);
        assertThat(list(somebody)).contains("heavy").doesNotContain("red");
        assertThat(list(Callers.member())).contains("red").doesNotContain("heavy");
        post("/tools/columns", Parameters.of("usual", "true"));
        assertThat(list(somebody)).contains("red").doesNotContain("heavy");
    }

    @Test
    void comesBackToTheListAsItWasLeftButNowhereElse() {
        Answer.Done back = (Answer.Done) post("/tools/columns", Parameters.of("from", "/tools?sort=-name"));
        assertThat(back.location()).isEqualTo("/tools?sort=-name");
        Answer.Done elsewhere = (Answer.Done) post("/tools/columns", Parameters.of("from", "/toolsmiths"));
        assertThat(elsewhere.location()).isEqualTo("/tools");
    }

    @Test
    void asksForAChangeInTheRowOrWithoutScriptOnAPage() {
        String path = "/tools/cells/" + saw + "/colour";
        assertThat(Html.of(desk(Visit.to(path).asFragment(true)).show()))
                .startsWith("<table><tbody><tr")
                .contains("name=\"colour\"", "value=\"red\"", "name=\"version\" value=\"1\"")
                .doesNotContain("<h1");
        assertThat(Html.of(desk(Visit.to(path).header("Referer", "http://localhost/tools?q=s"))
                        .show()))
                .contains("<h1", "Edit Colour of Saw", "name=\"colour\"", "value=\"/tools?q=s\"");
        assertThat(desk(Visit.to("/tools/cells/" + saw + "/weight")).show()).isEqualTo(Answer.notFound());
        assertThat(desk(Visit.to("/tools/cells/nobody/colour")).show()).isEqualTo(Answer.notFound());
    }

    @Test
    void changesACellAndOffersTheWayBack() {
        Answer changed = change(saw, "1", "green");
        assertThat(Html.of(changed)).startsWith("<table><tbody><tr").contains("green");
        assertThat(tools.get(saw).colour()).isEqualTo("green");
        Toast toast = Objects.requireNonNull(((Answer.Fragment) changed).toast());
        assertThat(toast.sentence()).isEqualTo("Colour of Saw is saved.");
        undo(toast);
        assertThat(tools.get(saw).colour()).isEqualTo("red");
        assertThat(((Answer.Done) post(String.valueOf(toast.undo()), Parameters.NONE))
                        .toast()
                        .sentence())
                .contains("no longer");
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        Answer refused = change(saw, "1", "x".repeat(30));
        assertThat(((Answer.Shown) refused).status()).isEqualTo(422);
        assertThat(Html.of(refused))
                .contains("too long a colour", "x".repeat(30), "aria-invalid=\"true\"", "value=\"1\"");
    }

    @Test
    void tellsWhoeverWasSlowerWhatStandsThereNowAndReplacesItWhenAskedAgain() {
        tools.change(saw, 1, "white");
        Answer refused = change(saw, "1", "green");
        assertThat(((Answer.Shown) refused).status()).isEqualTo(422);
        assertThat(Html.of(refused)).contains("somebody else", "white", "green", "name=\"version\" value=\"2\"");
        change(saw, "2", "green");
        assertThat(tools.get(saw).colour()).isEqualTo("green");
    }

    @Test
    void asksWhatItNeedsToKnowBeforeItDoesSomethingToMany() {
        Answer question = bulk("colour", Parameters.NONE, saw, axe);
        assertThat(Html.of(question)).contains("Paint: 2 tools", saw.toString(), axe.toString(), "name=\"asked\"");
        Answer refused = bulk("colour", Parameters.of("asked", "true", "colour", "x".repeat(30)), saw, axe);
        assertThat(Html.of(refused)).contains("too long a colour", saw.toString());
        Answer.Done done = (Answer.Done) bulk("colour", Parameters.of("asked", "true", "colour", "pink"), saw, axe);
        assertThat(done.toast().sentence()).isEqualTo("2 tools painted.");
        assertThat(tools.get(axe).colour()).isEqualTo("pink");
        undo(done.toast());
        assertThat(tools.get(saw).colour()).isEqualTo("red");
        assertThat(tools.get(axe).colour()).isEqualTo("blue");
    }

    @Test
    void leavesAloneWhatSomebodyChangedSince() {
        Answer.Done done = (Answer.Done) bulk("colour", Parameters.of("asked", "true", "colour", "pink"), saw, axe);
        tools.change(axe, 2, "white");
        assertThat(undo(done.toast()).sentence())
                .isEqualTo("1 tools as before. 1 tools changed since, and left alone.");
        assertThat(tools.get(axe).colour()).isEqualTo("white");
        assertThat(tools.get(saw).colour()).isEqualTo("red");
    }

    @Test
    void deletesAtOnceAndBringsBack() {
        Answer.Done done = (Answer.Done) bulk("deletion", Parameters.NONE, saw, UUID.randomUUID());
        assertThat(done.toast().sentence()).isEqualTo("1 tools thrown away. 1 tools could not be changed.");
        assertThat(tools.get(saw).gone()).isTrue();
        undo(done.toast());
        assertThat(tools.get(saw).gone()).isFalse();
    }

    @Test
    void doesNothingToNobodyAndNothingForThoseWhoMayNot() {
        assertThat(((Answer.Done) bulk("deletion", Parameters.NONE)).toast().undo())
                .isNull();
        assertThat(bulk("nonsense", Parameters.NONE, saw)).isEqualTo(Answer.notFound());
        tools.locked = true;
        assertThat(list(somebody)).doesNotContain("listing-bulk", "cell-edit");
        assertThatThrownBy(() -> bulk("deletion", Parameters.NONE, saw)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> change(saw, "1", "green")).isInstanceOf(Forbidden.class);
        assertThat(post("/tools/columns", Parameters.of("usual", "true"))).isInstanceOf(Answer.Done.class);
    }

    private String list(Caller by) {
        Visit visit = Visit.to("/tools").by(by).build();
        Desk<Tool> desk = Desk.of(visit, tools, notepad);
        return Html.of(desk.screen(Widgets.of(visit).head("Tools"), tools.all(), null));
    }

    private Answer change(UUID id, String version, String colour) {
        Visit.Builder visit = Visit.to("/tools/cells/" + id + "/colour").asFragment(true);
        return desk(visit.form(Parameters.of("version", version, "colour", colour)))
                .submit();
    }

    private Answer bulk(String deed, Parameters form, UUID... ids) {
        Map<String, List<String>> values = new HashMap<>(form.values());
        values.put("id", List.of(ids).stream().map(UUID::toString).toList());
        return post("/tools/bulk/" + deed, new Parameters(values));
    }

    private Toast undo(Toast toast) {
        return ((Answer.Done) post(String.valueOf(toast.undo()), Parameters.NONE)).toast();
    }

    private Answer post(String path, Parameters form) {
        return desk(Visit.to(path).form(form)).submit();
    }

    private Desk<Tool> desk(Visit.Builder visit) {
        return Desk.of(visit.by(somebody).build(), tools, notepad);
    }
}
