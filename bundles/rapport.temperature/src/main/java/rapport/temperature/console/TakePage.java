package rapport.temperature.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.api.reading.GuessDraft;
import rapport.api.reading.Instrument;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingDraft;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.temperature.console.templates.JtetakeGenerated;

/** The temperature in two keystrokes: T on a record, and a digit; our own guess before it, where somebody wants to learn. */
@Component
@ConsolePath("/readings/new")
public final class TakePage implements Page {

    private static final String GUESS_FIRST = "guess-first";

    private final Parts parts;

    @Activate
    public TakePage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.MEMBER);
        return ask(visit, visit.query(), visit.query().isOn(GUESS_FIRST), List.of());
    }

    @Override
    public Answer submit(Visit visit) {
        Parameters form = visit.form();
        Optional<PersonId> person = form.findId("person").map(PersonId::new);
        Optional<RelationshipId> relationship = form.findId("relationship").map(RelationshipId::new);
        OptionalInt value = form.findNumber("value");
        List<Objection> objections = new ArrayList<>();
        if (person.isEmpty()) {
            objections.add(Objection.to("person", "take.person.missing", "say whom you asked"));
        }
        if (value.isEmpty()) {
            objections.add(Objection.to("", "take.value.missing", "choose a number"));
        }
        if (relationship.isEmpty() || !objections.isEmpty()) {
            return ask(visit, form, form.isOn(GUESS_FIRST), objections);
        }
        ReadingDraft draft = ReadingDraft.impromptu(
                        relationship.get(), person.orElseThrow(), instrument(form), value.getAsInt())
                .about(form.findId("concern").map(ConcernId::new).orElse(null))
                .saying(form.find("words").orElse(null));
        return form.isOn(GUESS_FIRST) ? guess(visit, draft) : take(visit, draft);
    }

    private Answer guess(Visit visit, ReadingDraft draft) {
        Outcome<Reading> outcome = parts.readings.guess(visit.caller(), guessOf(draft));
        return outcome.findValue().isPresent()
                ? ask(visit, visit.form(), false, List.of())
                : ask(visit, visit.form(), true, outcome.objections());
    }

    private Answer take(Visit visit, ReadingDraft draft) {
        Outcome<Reading> outcome = parts.readings.take(visit.caller(), draft);
        return outcome.findValue()
                .map(taken -> taken(visit, taken))
                .orElseGet(() -> ask(visit, visit.form(), false, outcome.objections()));
    }

    private Answer taken(Visit visit, Reading taken) {
        Telling telling = Telling.to(visit).knowing(parts.directory, Stream.of(taken.person()));
        String sentence = telling.line(taken);
        String said = isReopened(visit, taken) ? telling.text().of("taken.reopened", sentence) : sentence;
        Toast toast = Toast.saying(said).undoneAt("/readings/" + taken.id().value() + "/withdrawal");
        return Answer.done(toast, "/relationships/" + taken.relationship().value());
    }

    private boolean isReopened(Visit visit, Reading taken) {
        ConcernId about = taken.concern();
        Integer value = taken.value();
        return about != null
                && value != null
                && taken.instrument().isLow(value)
                && parts.concerns
                        .find(visit.caller(), about)
                        .filter((Concern one) -> one.gateSince().equals(taken.at()))
                        .isPresent();
    }

    private Answer ask(Visit visit, Parameters told, boolean guessing, List<Objection> objections) {
        Setting setting = Setting.of(parts, visit, told);
        if (setting.relationships().isEmpty()) {
            return nowhere(visit);
        }
        Telling telling = Telling.to(visit).knowing(parts.directory, setting);
        boolean guessed = isGuessed(visit, told, setting);
        TakeForm form = new TakeForm(instrument(told), guessing && !guessed, guessed, setting, told, telling);
        Fields fields = telling.ui().fields(told.without("value"), objections, telling.text());
        List<Choice> relationships = form.relationships(parts.levels::findEnabled);
        Body body = output -> JtetakeGenerated.render(output, null, form, fields, relationships);
        String title = telling.text().of(form.guessing() ? "take.guess.title" : "take.title");
        Body dialog = telling.ui().dialog(title, body);
        return objections.isEmpty() ? Answer.shown(title, dialog) : Answer.refused(title, dialog);
    }

    private static Answer nowhere(Visit visit) {
        Telling telling = Telling.to(visit);
        String title = telling.text().of("take.title");
        Body none = telling.ui()
                .empty(
                        "thermometer",
                        telling.text().of("take.nowhere"),
                        telling.text().of("take.nowhere.hint"));
        return Answer.shown(title, telling.ui().dialog(title, none));
    }

    private boolean isGuessed(Visit visit, Parameters told, Setting setting) {
        Optional<PersonId> person = told.findId("person")
                .map(PersonId::new)
                .or(() -> setting.people().stream().findFirst());
        return person.isPresent()
                && parts.readings
                        .openGuess(
                                visit.caller(),
                                new GuessDraft(
                                        setting.relationship().orElseThrow().id(),
                                        person.get(),
                                        instrument(told),
                                        0,
                                        told.findId("concern")
                                                .map(ConcernId::new)
                                                .orElse(null)))
                        .isPresent();
    }

    private static GuessDraft guessOf(ReadingDraft draft) {
        return new GuessDraft(draft.relationship(), draft.person(), draft.instrument(), draft.value(), draft.concern());
    }

    private static Instrument instrument(Parameters told) {
        return told.findChoice("instrument", Instrument.class).orElse(Instrument.SATISFACTION);
    }
}
