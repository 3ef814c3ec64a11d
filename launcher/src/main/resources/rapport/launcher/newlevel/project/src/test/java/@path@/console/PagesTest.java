package @package@.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import @package@.model.Gesture;
import @package@.store.House;
import rapport.console.api.Answer;
import rapport.console.api.Parameters;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.testkit.Html;
import rapport.testkit.TestEngine;

class PagesTest {

    private final House house = new House(TestEngine.H2);
    private final Speech speech = house.speech();
    private final UUID id = house.nordwind.id().value();
    private final Subject record = Subject.relationship(house.nordwind.id());

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void asksWhatWeDidAndNotesIt() {
        NewGesturePage page = new NewGesturePage(speech);
        assertThat(Html.of(page.show(visit(id).build()))).contains("name=\"what\"", "Note what we did");
        Visit nothing = visit(id).form(Parameters.of("what", "")).in(Locale.GERMAN).build();
        assertThat(Html.of(page.submit(nothing))).contains("Sagen Sie, was Sie getan haben.");
        Visit told = visit(id).form(Parameters.of("what", "Sent the study")).build();
        assertThat(page.submit(told)).isInstanceOf(Answer.Done.class);
        assertThat(Html.of(new GesturesPage(speech).show(visit(id).build()))).contains("Sent the study", "Nordwind");
    }

    @Test
    void showsTheLatestOnTheRecordAndTakesOneBack() {
        GesturesPanel panel = new GesturesPanel(speech);
        assertThat(panel.show(visit(id).build(), record)).isEmpty();
        assertThat(panel.starts(visit(id).build(), record)).hasSize(1);
        Gesture noted = house.note("Sent the study");
        assertThat(Html.of(panel.show(visit(id).build(), record).orElseThrow())).contains("Sent the study");
        GestureRemovalPage removal = new GestureRemovalPage(speech);
        UUID gesture = noted.id().value();
        assertThat(removal.remove(visit(gesture).build())).isInstanceOf(Answer.Done.class);
        assertThat(house.list(house.member)).isEmpty();
        Visit undo = Visit.to("/@name@/gestures/" + gesture + "/restoration")
                .by(house.member)
                .variable("id", gesture.toString())
                .build();
        removal.submit(undo);
        assertThat(house.list(house.member)).hasSize(1);
    }

    private Visit.Builder visit(UUID variable) {
        return Visit.to("/x")
                .by(house.member)
                .at(house.test.clock().instant())
                .variable("id", variable.toString());
    }
}
