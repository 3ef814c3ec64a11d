package rapport.listening.console;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.Concern;
import rapport.api.concern.Manner;
import rapport.api.concern.Word;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fields;
import rapport.listening.console.templates.JtestepGenerated;
import rapport.listening.rules.NextStep;
import rapport.store.api.Conflict;

/** The form of one step; a gate that does not allow it says so, and what can be done instead. */
@Component
@ConsolePath("/concerns/{id}/steps/{step}")
public final class StepPage implements Page {

    static final List<Objection> OUTDATED =
            List.of(Objection.to("", "changed.meanwhile", "somebody else changed this meanwhile"));

    private final Parts parts;

    @Activate
    public StepPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return answer(visit, (one, form) -> ask(one, form, visit.query(), List.of()));
    }

    @Override
    public Answer submit(Visit visit) {
        return answer(visit, this::take);
    }

    @FunctionalInterface
    private interface Answering {
        Answer answer(InSight one, StepForm form);
    }

    private Answer answer(Visit visit, Answering answering) {
        Optional<StepForm> form = StepForm.called(visit.variable("step"));
        return form.isEmpty()
                ? Answer.notFound()
                : InSight.change(parts, visit, one -> answering.answer(one, form.get()));
    }

    private Answer take(InSight one, StepForm form) {
        Parameters sent = one.visit().form();
        List<Objection> objections = new ArrayList<>();
        Optional<Word> word = form.isAnswer() ? word(one, objections) : Optional.empty();
        if (!objections.isEmpty()) {
            return ask(one, form, sent, objections);
        }
        try {
            Outcome<?> outcome = new StepTaking(one, sent).take(form, word.orElse(null));
            return outcome.objections().isEmpty() ? taken(one, form) : ask(one, form, sent, outcome.objections());
        } catch (Conflict faster) {
            return ask(one, form, sent.without("version"), OUTDATED);
        }
    }

    private Answer taken(InSight one, StepForm form) {
        parts.settle();
        ConcernTelling telling = one.telling(Stream.empty());
        return Answer.done(Toast.saying(telling.say("done." + form)), Ways.back(one.visit(), one.path()));
    }

    private Optional<Word> word(InSight one, List<Objection> objections) {
        Picked picked = Picked.in(one.visit(), "person", parts.directory);
        objections.addAll(picked.objections());
        PersonId person = picked.person();
        if (person == null) {
            if (objections.isEmpty()) {
                objections.add(Objection.to("person", "picked.missing", "say who"));
            }
            return Optional.empty();
        }
        Parameters form = one.visit().form();
        Instant at = form.findAs("at", LocalDateTime::parse)
                .map(time -> time.atZone(one.visit().zone()).toInstant())
                .orElse(one.visit().now());
        return Optional.of(
                new Word(person, at, form.findChoice("manner", Manner.class).orElse(Manner.PHONE)));
    }

    private Answer ask(InSight one, StepForm form, Parameters values, List<Objection> refused) {
        Concern concern = one.concern();
        ConcernTelling telling = one.telling(Stream.of(
                        ConcernTelling.people(concern),
                        StepFields.whoever(one).stream(),
                        one.visit().caller().findPerson().stream())
                .flatMap(people -> people));
        List<Objection> gate = refused.isEmpty() ? new NextStep(concern).objections(form.kind()) : List.of();
        List<Objection> objections = Stream.concat(refused.stream(), gate.stream())
                .map(StepPage::shownAtItsField)
                .toList();
        Fields fields = telling.ui().fields(values, objections, telling.text());
        String title = telling.say("do." + form);
        StepView view = new StepView(
                one.path() + "/steps/" + form.noun(),
                values.find("version").orElse(String.valueOf(concern.version())),
                values.text("from"),
                telling.say("do." + form + ".submit"),
                gate.isEmpty() ? new StepFields(one, telling, fields).of(form) : List.of(),
                gate.isEmpty() ? List.of() : instead(one, telling, form));
        Both both = Both.of(one, telling);
        Body body = output -> JtestepGenerated.render(output, null, view, both, fields, telling);
        Body dialog = telling.ui().dialog(title, body);
        return refused.isEmpty() ? Answer.shown(title, dialog) : Answer.refused(title, dialog);
    }

    /** What the gate does allow, where it does not allow this. */
    private static List<Act> instead(InSight one, ConcernTelling telling, StepForm form) {
        return StepForm.allowedFor(one.concern()).stream()
                .filter(other -> other.compareTo(StepForm.REWORDING) < 0)
                .map(other -> Act.dialog(telling.say("do." + other), one.path() + "/steps/" + other.noun())
                        .icon(other.icon()))
                .toList();
    }

    /** The parts of a split stand in one field. */
    private static Objection shownAtItsField(Objection objection) {
        return objection.field().startsWith("wordings")
                ? new Objection("wordings", objection.key(), objection.arguments(), objection.sentence())
                : objection;
    }
}
