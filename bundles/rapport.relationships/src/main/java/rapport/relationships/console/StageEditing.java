package rapport.relationships.console;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapport.api.level.Localized;
import rapport.api.level.Stage;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.StageStep;
import rapport.console.api.Body;
import rapport.console.api.Parameters;
import rapport.console.api.list.Editing;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Field;
import rapport.console.api.widget.Fields;
import rapport.relationships.console.templates.JtestageselectGenerated;
import rapport.store.api.Conflict;

/** Which stage relationships stand in. A stage that asks for something says so first; sending it again is the answer. */
record StageEditing(LevelRoster roster) implements Editing<Overview> {

    private static final String CONSIDERED = "considered";

    @Override
    public Content controls(Fields fields) {
        List<Choice> stages = roster.level().stages().stream()
                .map(stage -> Choice.of(stage.name(), roster.telling().label(stage)))
                .toList();
        String considered = fields.values().text("stage");
        Field select = fields.select("stage", roster.text().of("stage.to"), stages);
        Field override = fields.text("override", roster.text().of("stage.override"));
        return (Body) output -> JtestageselectGenerated.render(output, null, select, considered, override);
    }

    @Override
    public Parameters values(Overview overview) {
        return Parameters.of("stage", overview.relationship().stage());
    }

    @Override
    public List<Objection> check(Parameters sent) {
        Optional<Stage> stage = roster.level().findStage(sent.text("stage"));
        Localized gate = stage.map(Stage::gate).orElse(null);
        if (gate == null || sent.text(CONSIDERED).equals(sent.text("stage"))) {
            return List.of();
        }
        String asked = gate.in(roster.telling().visit().locale());
        String label = stage.map(roster.telling()::label).orElse("");
        return List.of(new Objection(
                "stage", "stage.gate", Map.of("stage", label, "gate", asked), "before this stage: " + asked));
    }

    @Override
    public Outcome<Long> change(Overview overview, long version, Parameters sent) {
        return step(overview, version, StageStep.to(sent.text("stage")).despite(sent.text("override")));
    }

    @Override
    public Outcome<Long> restore(Overview overview, long version, Parameters was) {
        String undone = roster.text().of("stage.undone");
        return step(overview, version, StageStep.to(was.text("stage")).despite(undone));
    }

    private Outcome<Long> step(Overview overview, long version, StageStep step) {
        Relationship was = overview.relationship();
        if (was.stage().equals(step.stage()) && was.version() == version) {
            return Outcome.done(version);
        }
        try {
            Outcome<Relationship> outcome =
                    roster.parts().relationships.moveTo(roster.caller(), was.id(), version, step);
            return outcome.findValue().isPresent()
                    ? outcome.map(Relationship::version)
                    : Outcome.refused(GateForm.listed(
                            outcome.objections(),
                            roster.level(),
                            roster.telling().visit().locale()));
        } catch (Conflict faster) {
            return Editing.outdated();
        }
    }
}
