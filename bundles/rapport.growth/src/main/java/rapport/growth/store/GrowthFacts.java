package rapport.growth.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.growth.Growth;
import rapport.api.journal.JournalEntry;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.store.api.Database;

/** What came of relationships, for rules. */
@Component
public final class GrowthFacts implements FactSource<Growth> {

    private final LedgerFacts<Growth> facts;

    @Activate
    public GrowthFacts(@Reference Database database) {
        this.facts = new LedgerFacts<>(database.open(SqlGrowths.SCHEMA), Shape.GROWTH, Growth::relationship);
    }

    @Override
    public Class<Growth> kind() {
        return Growth.class;
    }

    @Override
    public Map<RelationshipId, List<Growth>> of(Collection<RelationshipId> relationships, Instant now) {
        return facts.of(relationships);
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return facts.changedBy(entry);
    }
}
