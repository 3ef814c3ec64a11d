package rapport.relationships.console;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Right;
import rapport.api.level.Stage;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.relationship.GateFinding;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.StageStep;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.relationships.console.templates.JtegatepointsGenerated;
import rapport.relationships.console.templates.JtestepGenerated;
import rapport.store.api.Conflict;

/**
 * The step to another stage. A stage that asks for something shows its gate and takes a reason; a move of a card by hand to
 * such a stage leads here first.
 */
@Component
@ConsolePath("/relationships/{id}/stage")
public final class StagePage implements Page {

    private final Parts parts;

    @Activate
    public StagePage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return Levelled.answer(parts, visit, one -> {
            visit.caller().require(Right.WRITE, one.level().name());
            return ask(one, visit.query(), List.of());
        });
    }

    @Override
    public Answer submit(Visit visit) {
        return Levelled.answer(parts, visit, this::step);
    }

    private Answer step(Levelled one) {
        Visit visit = one.telling().visit();
        String to = visit.form().find("to").orElseGet(() -> visit.query().text("to"));
        boolean considered = visit.form().has("considered") || visit.query().has("considered");
        if (!considered && asks(one, to)) {
            Parameters asked = Parameters.of("to", to, "from", one.telling().back(one.path()));
            return Answer.seeOther(one.path() + "/stage" + asked.asQuery());
        }
        StageStep step = visit.query().has("undo")
                ? StageStep.to(to).despite(one.telling().text().of("stage.undone"))
                : GateForm.step(to, visit.form());
        try {
            Relationship was = one.relationship();
            Outcome<Relationship> outcome = parts.relationships.moveTo(visit.caller(), was.id(), was.version(), step);
            return outcome.findValue()
                    .map(is -> moved(one, is))
                    .orElseGet(() -> ask(one, visit.form(), GateForm.told(outcome.objections())));
        } catch (Conflict faster) {
            return ask(one, visit.form(), Telling.outdated());
        }
    }

    /** Whether something is missing, or there is a sentence to be considered where nothing can be looked up. */
    private boolean asks(Levelled one, String to) {
        Optional<Stage> stage = one.level().findStage(to);
        List<GateFinding> findings = findings(one, to);
        return findings.isEmpty()
                ? stage.map(Stage::gate).isPresent() && stage.get().evidence().isEmpty()
                : !new GateForm(findings, Parameters.NONE, one.telling().visit().locale()).isMet();
    }

    private List<GateFinding> findings(Levelled one, String to) {
        return parts.relationships.gate(
                one.telling().visit().caller(), one.relationship().id(), to);
    }

    private Answer moved(Levelled one, Relationship is) {
        parts.settle();
        Telling telling = one.telling();
        String label = one.level().findStage(is.stage()).map(telling::label).orElse(is.stage());
        String undo = one.path() + "/stage?considered=true&undo=true&to="
                + one.relationship().stage();
        Toast toast = Toast.saying(telling.text().of("stage.done", label)).undoneAt(undo);
        return Answer.done(toast, home(one));
    }

    private Answer ask(Levelled one, Parameters values, List<Objection> objections) {
        Telling telling = one.telling();
        String title = telling.text().of("stage.title", one.telling().nameOf(parts.name(one)));
        Fields fields = telling.ui().fields(values, objections, telling.text());
        String current = one.relationship().stage();
        String chosen = values.find("to").orElse(next(one));
        List<StageChoice> choices = one.level().stages().stream()
                .filter(stage -> !stage.name().equals(current))
                .map(stage -> new StageChoice(
                        stage.name(),
                        telling.label(stage),
                        stage.gate() == null
                                ? ""
                                : stage.gate().in(telling.visit().locale()),
                        stage.name().equals(chosen)))
                .toList();
        Body points = points(one, chosen, values, fields);
        Body form = output -> JtestepGenerated.render(
                output, null, one.path() + "/stage", values.text("from"), choices, points, fields, telling);
        return telling.form(title, form, objections);
    }

    /** Where a move by hand began, else where the reader is. */
    private static String home(Levelled one) {
        String from = one.telling().visit().form().text("from");
        String home = from.startsWith("/") && !from.startsWith("//")
                ? from
                : one.telling().back(one.path());
        return home.endsWith("/stage") ? one.path() : home;
    }

    private Body points(Levelled one, String chosen, Parameters values, Fields fields) {
        Telling telling = one.telling();
        GateForm gate =
                new GateForm(findings(one, chosen), values, telling.visit().locale());
        return output -> JtegatepointsGenerated.render(output, null, gate.points(), gate.isMet(), fields, telling);
    }

    /** The stage that follows on the way; the first one from beside it. */
    private static String next(Levelled one) {
        List<Stage> way =
                one.level().stages().stream().filter(stage -> !stage.beside()).toList();
        int here = way.stream()
                .map(Stage::name)
                .toList()
                .indexOf(one.relationship().stage());
        return way.get(Math.min(here + 1, way.size() - 1)).name();
    }
}
