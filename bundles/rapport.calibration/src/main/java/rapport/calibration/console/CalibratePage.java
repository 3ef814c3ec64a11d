package rapport.calibration.console;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Right;
import rapport.api.calibration.Calibration;
import rapport.api.calibration.CalibrationDraft;
import rapport.api.concern.Manner;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.calibration.console.templates.JtecalibrateGenerated;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;

/** Asks again what matters most, in a conversation: by drag, by keys, or by numbers. */
@Component
@ConsolePath("/relationships/{id}/calibrate")
public final class CalibratePage implements Page {

    private static final int MOST_PEOPLE = 50;

    private final Parts parts;

    @Activate
    public CalibratePage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return parts.find(visit).map(one -> ask(visit, one, List.of())).orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        return parts.find(visit).map(one -> take(visit, one)).orElseGet(Answer::notFound);
    }

    private Answer take(Visit visit, Relationship in) {
        Telling telling = Telling.to(visit);
        RankForm form = RankForm.of(parts.open(visit.caller(), in.id()), visit.form());
        if (form.moved()) {
            return ask(visit, in, List.of());
        }
        Optional<PersonId> person = visit.form().findId("person").map(PersonId::new);
        if (person.isEmpty()) {
            return ask(visit, in, List.of(Objection.to("person", "calibrate.person.missing", "say who answered")));
        }
        Manner manner = visit.form().findChoice("manner", Manner.class).orElse(Manner.IN_PERSON);
        CalibrationDraft draft = new CalibrationDraft(
                in.id(),
                person.get(),
                manner,
                null,
                form.ranking(),
                form.gone(telling.text().of("gone.words")),
                visit.form().find("words").orElse(null));
        Outcome<Calibration> outcome = parts.calibrations.calibrate(visit.caller(), draft);
        return outcome.findValue()
                .map(taken -> taken(telling, taken))
                .orElseGet(() -> ask(visit, in, outcome.objections()));
    }

    private Answer taken(Telling telling, Calibration taken) {
        parts.settle();
        Toast toast = Toast.saying(telling.text().of("calibrate.done", telling.drift(taken.drift())));
        return Answer.seeOther(DriftPage.path(taken.relationship())).with(toast);
    }

    private Answer ask(Visit visit, Relationship in, List<Objection> objections) {
        visit.caller().require(Right.WRITE, in.level());
        List<PersonId> people = parts.relationships.peopleOf(visit.caller(), in.id(), MOST_PEOPLE);
        Telling telling = Telling.to(visit).knowing(parts.directory, people.stream());
        RankForm form = RankForm.of(parts.open(visit.caller(), in.id()), visit.form());
        List<Choice> choices = people.stream()
                .filter(telling.names()::containsKey)
                .map(person -> Choice.of(person.value(), telling.name(person)))
                .toList();
        Fields fields = telling.ui().fields(visit.form().without("new"), spread(objections), telling.text());
        String title = telling.text().of("calibrate.title");
        String party = parts.partyName(telling, in);
        String relationship = "/relationships/" + in.id().value();
        Body body = output -> {
            telling.ui()
                    .head(title)
                    .under(party, relationship)
                    .detail(telling.text().of("calibrate.lead"))
                    .writeTo(output);
            JtecalibrateGenerated.render(output, null, form, choices, fields, telling);
        };
        return objections.isEmpty() ? Answer.shown(title, body) : Answer.refused(title, body);
    }

    /** What speaks of a place in the list stands above it. */
    static List<Objection> spread(List<Objection> objections) {
        return objections.stream()
                .map(said -> said.field().contains("[")
                        ? new Objection("", said.key(), said.arguments(), said.sentence())
                        : said)
                .distinct()
                .toList();
    }
}
