package rapport.growth.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.growth.Approach;
import rapport.api.journal.JournalEntry;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.store.api.Database;

/** Approaches by competitors, for rules. */
@Component
public final class ApproachFacts implements FactSource<Approach> {

    private final LedgerFacts<Approach> facts;

    @Activate
    public ApproachFacts(@Reference Database database) {
        this.facts = new LedgerFacts<>(database.open(SqlGrowths.SCHEMA), Shape.APPROACH, Approach::relationship);
    }

    @Override
    public Class<Approach> kind() {
        return Approach.class;
    }

    @Override
    public Map<RelationshipId, List<Approach>> of(Collection<RelationshipId> relationships, Instant now) {
        return facts.of(relationships);
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return facts.changedBy(entry);
    }
}
