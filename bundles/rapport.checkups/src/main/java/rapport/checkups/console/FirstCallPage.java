package rapport.checkups.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Right;
import rapport.api.checkup.FirstCall;
import rapport.api.checkup.Sureness;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.checkups.console.templates.JtefirstcallGenerated;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;

/** What they do first if a competitor calls: our guess, what they said, what they did. */
@Component
@ConsolePath({
    "/relationships/{id}/first-call/guess",
    "/relationships/{id}/first-call/said",
    "/relationships/{id}/first-call/happened"
})
public final class FirstCallPage implements Page {

    private static final int MOST_PEOPLE = 100;

    private final Parts parts;

    @Activate
    public FirstCallPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return find(visit).map(in -> ask(visit, in, List.of())).orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        Optional<Relationship> in = find(visit);
        if (in.isEmpty()) {
            return Answer.notFound();
        }
        List<Objection> objections = visit.form()
                .findChoice("outcome", FirstCall.Outcome.class)
                .map(outcome -> tell(visit, in.get(), outcome).objections())
                .orElse(List.of(Objection.to("outcome", "firstcall.outcome.missing", "choose one")));
        if (!objections.isEmpty()) {
            return ask(visit, in.get(), objections);
        }
        parts.settle();
        return Answer.done(
                Toast.saying(Telling.to(visit).text().of("firstcall.noted." + what(visit))),
                "/relationships/" + in.get().id().value());
    }

    private Optional<Relationship> find(Visit visit) {
        return parts.findRelationship(visit).filter(in -> !parts.isAmongOurselves(in));
    }

    private Outcome<?> tell(Visit visit, Relationship in, FirstCall.Outcome outcome) {
        return switch (what(visit)) {
            case "said" ->
                parts.firstCalls.said(
                        visit.caller(),
                        in.id(),
                        outcome,
                        visit.form().findId("person").map(PersonId::new).orElse(null),
                        null);
            case "happened" -> parts.firstCalls.happened(visit.caller(), in.id(), outcome, null);
            default ->
                parts.firstCalls.guess(
                        visit.caller(),
                        in.id(),
                        visit.form()
                                .findChoice("sure", Sureness.class)
                                .orElse(Sureness.PROBABLY)
                                .chances(outcome));
        };
    }

    private Answer ask(Visit visit, Relationship in, List<Objection> objections) {
        visit.caller().require(Right.WRITE, in.level());
        Telling telling = Telling.to(visit);
        String what = what(visit);
        List<Choice> people = what.equals("said") ? people(visit, in) : List.of();
        Body form = output -> JtefirstcallGenerated.render(
                output,
                null,
                visit.path(),
                what,
                people,
                telling.ui().fields(visit.form(), objections, telling.text()),
                telling);
        return telling.form(telling.text().of("firstcall." + what), form, objections);
    }

    private List<Choice> people(Visit visit, Relationship in) {
        Map<PartyId, PartyName> names = parts.directory.names(
                visit.caller(), parts.relationships.peopleOf(visit.caller(), in.id(), MOST_PEOPLE));
        return names.values().stream()
                .filter(name -> !name.ours())
                .map(name -> Choice.of(name.id().value(), name.name()))
                .toList();
    }

    /** What is told: the last part of the path. */
    private static String what(Visit visit) {
        return visit.path().substring(visit.path().lastIndexOf('/') + 1);
    }
}
