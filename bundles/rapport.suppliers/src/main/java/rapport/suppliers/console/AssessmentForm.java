package rapport.suppliers.console;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.id.Ids;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Field;
import rapport.console.api.widget.Fields;
import rapport.suppliers.model.Assessment;
import rapport.suppliers.model.AssessmentId;

/** How much depends on a supplier and how easily it could fail, and what that rests on. */
@Component(service = Page.class)
@ConsolePath({
    "/relationships/{id}/assessments/new",
    "/suppliers/assessments/{id}",
    "/suppliers/assessments/{id}/restoration"
})
public final class AssessmentForm extends RecordForm<Assessment> {

    @Activate
    public AssessmentForm(@Reference Parts parts) {
        super(parts, "assessments", parts.files.assessments());
    }

    @Override
    Parameters start(Assessment was) {
        return Parameters.of(
                "impact",
                String.valueOf(was.impact()),
                "risk",
                String.valueOf(was.risk()),
                "basis",
                was.basis(),
                "on",
                was.on().toString());
    }

    @Override
    List<Field> fields(Telling telling, Fields fields, RelationshipId in) {
        List<Choice> scale = IntStream.rangeClosed(Assessment.LEAST, Assessment.MOST)
                .mapToObj(value -> Choice.of(value, telling.say("scale." + value)))
                .toList();
        return List.of(
                fields.select("impact", telling.say("field.impact"), scale).required(),
                fields.select("risk", telling.say("field.risk"), scale).required(),
                fields.area("basis", telling.say("field.basis"))
                        .hint(telling.say("field.basis.hint"))
                        .required()
                        .with("maxlength", "2000"),
                fields.date("on", telling.say("field.on"))
                        .or(telling.visit().today())
                        .required());
    }

    @Override
    Assessment typed(Typed typed, RelationshipId in, @Nullable Assessment was) {
        AssessmentId id = was == null ? new AssessmentId(Ids.next()) : was.id();
        return new Assessment(
                id,
                typed.version(was),
                in,
                typed.visit().form().findNumber("impact").orElse(0),
                typed.visit().form().findNumber("risk").orElse(0),
                typed.text("basis"),
                typed.date("on"),
                was == null ? typed.visit().caller().person() : was.by());
    }
}
