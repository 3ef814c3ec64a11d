package rapport.checkups.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Right;
import rapport.api.checkup.CheckUpDue;
import rapport.api.checkup.Questionnaire;
import rapport.api.outcome.Objection;
import rapport.api.relationship.Relationship;
import rapport.checkups.console.templates.JterhythmGenerated;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Field;
import rapport.console.api.widget.Fields;

/** How often check-ups of one relationship fall due. */
@Component
@ConsolePath("/relationships/{id}/check-ups/rhythm")
public final class RhythmPage implements Page {

    private final Parts parts;

    @Activate
    public RhythmPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return parts.findRelationship(visit)
                .map(in -> ask(visit, in, List.of()))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        Optional<Relationship> in = parts.findRelationship(visit);
        if (in.isEmpty()) {
            return Answer.notFound();
        }
        List<Objection> objections = new ArrayList<>();
        for (Questionnaire one :
                parts.checkUps.questionnaires(visit.caller(), in.get().id())) {
            OptionalInt days = visit.form().findNumber(one.name());
            Integer wanted = days.isPresent() ? (Integer) days.getAsInt() : null;
            parts.checkUps
                    .every(visit.caller(), in.get().id(), one.name(), wanted)
                    .objections()
                    .forEach(objection -> objections.add(
                            new Objection(one.name(), objection.key(), objection.arguments(), objection.sentence())));
        }
        if (!objections.isEmpty()) {
            return ask(visit, in.get(), objections);
        }
        parts.settle();
        return Answer.done(
                Toast.saying(Telling.to(visit).text().of("rhythm.kept")),
                "/relationships/" + in.get().id().value() + "/check-ups");
    }

    private Answer ask(Visit visit, Relationship in, List<Objection> objections) {
        visit.caller().require(Right.WRITE, in.level());
        Telling telling = Telling.to(visit);
        Fields fields = telling.ui().fields(visit.form(), objections, telling.text());
        List<CheckUpDue> due = parts.checkUps.due(visit.caller(), in.id());
        List<Field> days = parts.checkUps.questionnaires(visit.caller(), in.id()).stream()
                .map(one -> days(telling, fields, one, due))
                .toList();
        Body form = output -> JterhythmGenerated.render(output, null, visit.path(), days, fields, telling);
        return telling.form(telling.text().of("checkup.rhythm"), form, objections);
    }

    private static Field days(Telling telling, Fields fields, Questionnaire one, List<CheckUpDue> due) {
        Field field = fields.input("number", one.name(), telling.text().of("rhythm.days", telling.title(one)))
                .hint(telling.text().of("rhythm.hint", one.cadenceDays(), Questionnaire.NO_CADENCE))
                .with("min", "1")
                .with("max", String.valueOf(Questionnaire.NO_CADENCE));
        return due.stream()
                .filter(each -> each.questionnaire().equals(one.name()))
                .findFirst()
                .map(each -> field.or(each.everyDays()))
                .orElse(field);
    }
}
