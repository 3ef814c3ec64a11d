package rapport.health.store;

import static rapport.health.store.HealthTable.EVIDENCE;
import static rapport.health.store.HealthTable.EVIDENCE_FORM;
import static rapport.health.store.HealthTable.EVIDENCE_OF;
import static rapport.health.store.HealthTable.WEIGHINGS;

import java.util.UUID;
import rapport.api.signal.RelationshipFacts;
import rapport.health.model.Weighings;
import rapport.health.rules.Evidences;
import rapport.store.api.RowWriter;

/** What was drawn from the facts of a relationship on a level. */
record Drawn(UUID id, String level, Weighings weighings) {

    /** Grows when evidence is drawn from facts in another way. */
    static final int FORM = 1;

    static final RowWriter<Drawn> WRITER = new RowWriter<Drawn>(EVIDENCE)
            .with(EVIDENCE_FORM, any -> FORM)
            .with(WEIGHINGS, one -> one.weighings().bytes())
            .withKey(EVIDENCE_OF, Drawn::id);

    static Drawn from(RelationshipFacts facts) {
        return new Drawn(
                facts.relationship().id().value(), facts.relationship().level(), Weighings.of(Evidences.of(facts)));
    }
}
