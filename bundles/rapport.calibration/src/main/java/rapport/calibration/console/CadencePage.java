package rapport.calibration.console;

import java.util.List;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Right;
import rapport.api.calibration.CalibrationCadence;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.relationship.Relationship;
import rapport.calibration.console.templates.JtecadenceGenerated;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;

/** How often to ask in one relationship what matters most. */
@Component
@ConsolePath("/relationships/{id}/calibration-cadence")
public final class CadencePage implements Page {

    private final Parts parts;

    @Activate
    public CadencePage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return parts.find(visit).map(one -> ask(visit, one, List.of())).orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        return parts.find(visit).map(one -> set(visit, one)).orElseGet(Answer::notFound);
    }

    private Answer set(Visit visit, Relationship one) {
        OptionalInt days = visit.form().findNumber("days");
        if (days.isEmpty() && visit.form().has("days")) {
            return ask(visit, one, List.of(Objection.to("days", "calibration.days.range", "this is no number")));
        }
        Outcome<CalibrationCadence> outcome = parts.calibrations.setCadence(
                visit.caller(), one.id(), days.isPresent() ? Integer.valueOf(days.getAsInt()) : null);
        if (outcome.findValue().isEmpty()) {
            return ask(visit, one, outcome.objections());
        }
        parts.settle();
        Toast toast = Toast.saying(Telling.to(visit)
                .text()
                .of("cadence.done", outcome.findValue().orElseThrow().days()));
        return Answer.done(toast, "/relationships/" + one.id().value());
    }

    private Answer ask(Visit visit, Relationship one, List<Objection> objections) {
        visit.caller().require(Right.WRITE, one.level());
        Telling telling = Telling.to(visit);
        String days = parts.calibrations
                .cadence(visit.caller(), one.id())
                .filter(CalibrationCadence::own)
                .map(cadence -> String.valueOf(cadence.days()))
                .orElse("");
        Fields fields = telling.ui().fields(visit.form(), objections, telling.text());
        String title = telling.text().of("cadence.title");
        String action = "/relationships/" + one.id().value() + "/calibration-cadence";
        Body form = output -> JtecadenceGenerated.render(output, null, action, days, fields, telling);
        Body dialog = telling.ui().dialog(title, form);
        return objections.isEmpty() ? Answer.shown(title, dialog) : Answer.refused(title, dialog);
    }
}
