package rapport.relationships.console;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.console.api.Parameters;
import rapport.console.api.list.Editing;
import rapport.console.api.widget.Fields;

/** How many days may pass without contact. */
record RhythmEditing(LevelRoster roster) implements Editing<Overview> {

    private static final String DAYS = "rhythm";
    private static final String EXACT = "exact";

    @Override
    public Content controls(Fields fields) {
        return fields.input("number", DAYS, roster.text().of("care.cadence"))
                .with("min", "1")
                .with("max", String.valueOf(Relationship.NO_CADENCE))
                .hint(roster.text().of("care.cadence.hint"));
    }

    @Override
    public Parameters values(Overview overview) {
        String days = String.valueOf(overview.relationship().cadenceDays());
        return Parameters.of(DAYS, overview.hasRhythm() ? days : "", EXACT, days);
    }

    @Override
    public List<Objection> check(Parameters sent) {
        return sent.has(DAYS) && sent.findNumber(DAYS).isEmpty()
                ? List.of(Objection.to(DAYS, "relationship.cadence.range", "a cadence is a number of days"))
                : List.of();
    }

    @Override
    public Outcome<Long> change(Overview overview, long version, Parameters sent) {
        return set(overview, version, number(sent, DAYS));
    }

    /** An empty field asks for what the stage suggests, which need not be what it was. */
    @Override
    public Outcome<Long> restore(Overview overview, long version, Parameters was) {
        return set(overview, version, number(was, EXACT));
    }

    private Outcome<Long> set(Overview overview, long version, @Nullable Integer days) {
        return roster.change(
                overview,
                version,
                was -> new RelationshipDraft(was.level(), was.party(), was.owner(), null, days, was.status()));
    }

    private static @Nullable Integer number(Parameters sent, String name) {
        return sent.findAs(name, Integer::valueOf).orElse(null);
    }
}
