package rapport.listening.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.listening.console.templates.JteownerGenerated;
import rapport.store.api.Conflict;

/** Gives a concern to another colleague, or back to whoever owns the relationship. */
@Component
@ConsolePath("/concerns/{id}/owner")
public final class OwnerPage implements Page {

    private final Parts parts;

    @Activate
    public OwnerPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return InSight.change(parts, visit, one -> ask(one, List.of()));
    }

    @Override
    public Answer submit(Visit visit) {
        return InSight.change(parts, visit, one -> {
            if (visit.query().has("back")) {
                return give(one, visit.query().findId("back").map(PersonId::new).orElse(null));
            }
            Picked owner = Picked.in(visit, "owner", parts.directory);
            return owner.objections().isEmpty() ? give(one, owner.person()) : ask(one, owner.objections());
        });
    }

    private Answer give(InSight one, @Nullable PersonId owner) {
        Concern was = one.concern();
        ConcernDraft draft =
                new ConcernDraft(was.relationship(), was.words(), was.person(), owner, was.heardAt(), was.ours());
        try {
            Outcome<Concern> outcome = parts.concerns.change(one.visit().caller(), was.id(), was.version(), draft);
            return outcome.findValue().map(is -> given(one)).orElseGet(() -> ask(one, outcome.objections()));
        } catch (Conflict faster) {
            return ask(one, StepPage.OUTDATED);
        }
    }

    private Answer given(InSight one) {
        parts.settle();
        String before = Optional.ofNullable(one.concern().owner())
                .map(owner -> owner.value().toString())
                .orElse("nobody");
        String sentence = ConcernTelling.MESSAGES.in(one.visit().locale()).of("done.OWNER");
        Toast toast = Toast.saying(sentence).undoneAt(one.path() + "/owner?back=" + before);
        return Answer.done(toast, Ways.back(one.visit(), one.path()));
    }

    private Answer ask(InSight one, List<Objection> objections) {
        PersonId owner = one.concern().owner();
        ConcernTelling telling = one.telling(Stream.ofNullable(owner));
        List<Choice> start = Stream.ofNullable(owner)
                .map(id -> Choice.of(id.value(), telling.name(id)))
                .toList();
        Fields fields = telling.ui().fields(one.visit().form(), objections, telling.text());
        String title = telling.text().of("do.OWNER");
        Body form = output -> JteownerGenerated.render(output, null, one.path() + "/owner", start, fields, telling);
        Body dialog = telling.ui().dialog(title, form);
        return objections.isEmpty() ? Answer.shown(title, dialog) : Answer.refused(title, dialog);
    }
}
