package @package@.console;

import gg.jte.Content;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import @package@.model.Gesture;
import @package@.model.GestureDraft;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Telling;

/** Notes what we did; opens as a dialog, and works as a plain page. */
@Component
@ConsolePath("/relationships/{id}/@name@-gestures")
public final class NewGesturePage implements Page {

    private final Speech speech;

    @Activate
    public NewGesturePage(@Reference Speech speech) {
        this.speech = speech;
    }

    @Override
    public Answer show(Visit visit) {
        Parameters start = Parameters.of("day", visit.today().toString());
        return visit.findId("id", RelationshipId::new)
                .flatMap(id -> speech.relationship(visit.caller(), id))
                .map(relationship -> ask(visit, start, List.of()))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        return visit.findId("id", RelationshipId::new)
                .flatMap(id -> speech.relationship(visit.caller(), id))
                .map(relationship -> note(visit, relationship))
                .orElseGet(Answer::notFound);
    }

    private Answer note(Visit visit, Relationship relationship) {
        GestureDraft draft = new GestureDraft(
                relationship.id(),
                visit.form().text("what"),
                visit.form().findDate("day").orElse(null));
        Outcome<Gesture> outcome = speech.gestures.note(visit.caller(), draft);
        if (outcome.findValue().isEmpty()) {
            return ask(visit, visit.form(), outcome.objections());
        }
        speech.settle();
        return Answer.done(
                Toast.saying(speech.telling(visit).text().of("gesture.noted")),
                "/relationships/" + relationship.id().value());
    }

    private Answer ask(Visit visit, Parameters values, List<Objection> objections) {
        Telling telling = speech.telling(visit);
        Fields fields = telling.fields(values, objections);
        List<Content> controls = List.of(
                fields.text("what", telling.text().of("gesture.what"))
                        .hint(telling.text().of("gesture.what.hint"))
                        .required()
                        .autofocus(),
                fields.date("day", telling.text().of("gesture.day")));
        return telling.form(telling.text().of("gesture.new"), visit.path(), 0, fields, controls);
    }
}
