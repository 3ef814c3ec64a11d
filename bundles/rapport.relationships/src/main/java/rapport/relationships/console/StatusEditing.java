package rapport.relationships.console;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import rapport.api.outcome.Outcome;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipDraft;
import rapport.console.api.Parameters;
import rapport.console.api.list.Editing;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;

/** Whether relationships are cared for now. */
record StatusEditing(LevelRoster roster) implements Editing<Overview> {

    @Override
    public Content controls(Fields fields) {
        List<Choice> states = Arrays.stream(Status.values())
                .map(status -> Choice.of(status, roster.text().of("status." + status)))
                .toList();
        return fields.select("status", roster.text().of("column.status"), states);
    }

    @Override
    public Parameters values(Overview overview) {
        return Parameters.of("status", overview.relationship().status().name());
    }

    @Override
    public Outcome<Long> change(Overview overview, long version, Parameters sent) {
        return roster.change(
                overview,
                version,
                was -> new RelationshipDraft(
                        was.level(),
                        was.party(),
                        was.owner(),
                        null,
                        was.cadenceDays(),
                        sent.findChoice("status", Status.class).orElse(was.status())));
    }
}
