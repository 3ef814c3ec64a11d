package rapport.relationships.console;

import gg.jte.Content;
import java.util.List;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipDraft;
import rapport.console.api.Parameters;
import rapport.console.api.list.Editing;
import rapport.console.api.widget.Fields;

/** Who cares for relationships. */
record OwnerEditing(LevelRoster roster) implements Editing<Overview> {

    @Override
    public Content controls(Fields fields) {
        return fields.person("owner", roster.text().of("column.owner"), List.of())
                .hint(roster.text().of("owner.hint"));
    }

    @Override
    public Parameters values(Overview overview) {
        PersonId owner = overview.relationship().owner();
        PartyName name = overview.owner();
        return owner == null
                ? Parameters.NONE
                : Parameters.of("owner", owner.value().toString(), "owner.label", name == null ? "…" : name.name());
    }

    @Override
    public List<Objection> check(Parameters sent) {
        return picked(sent).objections();
    }

    @Override
    public Outcome<Long> change(Overview overview, long version, Parameters sent) {
        PersonId owner = picked(sent).lastPerson();
        return roster.change(
                overview,
                version,
                was -> new RelationshipDraft(was.level(), was.party(), owner, null, was.cadenceDays(), was.status()));
    }

    private PickedParties picked(Parameters sent) {
        return PickedParties.in(sent, "owner", roster.caller(), roster.parts().directory);
    }
}
