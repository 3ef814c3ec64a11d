package rapport.listening.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Right;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.listening.console.templates.JtehearGenerated;

/** Takes a concern down, in their words. */
@Component
@ConsolePath("/relationships/{id}/concerns")
public final class HearPage implements Page {

    private final Parts parts;

    @Activate
    public HearPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return find(visit).map(found -> ask(visit, found, List.of())).orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        return find(visit).map(found -> hear(visit, found)).orElseGet(Answer::notFound);
    }

    private Optional<Relationship> find(Visit visit) {
        Optional<Relationship> found = visit.findId("id", RelationshipId::new)
                .flatMap(id -> parts.relationships.find(visit.caller(), id))
                .filter(one -> parts.levels.findEnabled(one.level()).isPresent());
        found.ifPresent(one -> visit.caller().require(Right.WRITE, one.level()));
        return found;
    }

    private Answer hear(Visit visit, Relationship in) {
        Picked person = Picked.in(visit, "person", parts.directory);
        Picked owner = Picked.in(visit, "owner", parts.directory);
        List<Objection> objections = new ArrayList<>(person.objections());
        objections.addAll(owner.objections());
        if (!objections.isEmpty()) {
            return ask(visit, in, objections);
        }
        boolean ours = visit.query().isOn("ours");
        ConcernDraft draft =
                new ConcernDraft(in.id(), visit.form().text("words"), person.person(), owner.person(), null, ours);
        Outcome<Concern> outcome = parts.concerns.hear(visit.caller(), draft);
        return outcome.findValue()
                .map(heard -> heard(visit, heard))
                .orElseGet(() -> ask(visit, in, outcome.objections()));
    }

    private Answer heard(Visit visit, Concern heard) {
        parts.settle();
        String sentence = ConcernTelling.to(visit, parts.directory, Stream.empty())
                .about(heard)
                .say("concern.heard.done");
        Toast toast = Toast.saying(sentence).undoneAt(InSight.pathOf(heard) + "/withdrawal");
        return Answer.done(toast, InSight.pathOf(heard));
    }

    private Answer ask(Visit visit, Relationship in, List<Objection> objections) {
        List<PersonId> people = parts.relationships.peopleOf(visit.caller(), in.id(), 1);
        ConcernTelling telling = ConcernTelling.to(visit, parts.directory, people.stream());
        List<Choice> whose = people.stream()
                .map(id -> Choice.of(id.value(), telling.name(id)))
                .toList();
        Fields fields = telling.ui().fields(visit.form(), objections, telling.text());
        boolean ours = visit.query().isOn("ours");
        String action = "/relationships/" + in.id().value() + "/concerns" + (ours ? "?ours=true" : "");
        String title = telling.text().of(ours ? "hear.ours.title" : "hear.title");
        Body form = output -> JtehearGenerated.render(output, null, action, ours, whose, fields, telling);
        Body dialog = telling.ui().dialog(title, form);
        return objections.isEmpty() ? Answer.shown(title, dialog) : Answer.refused(title, dialog);
    }
}
