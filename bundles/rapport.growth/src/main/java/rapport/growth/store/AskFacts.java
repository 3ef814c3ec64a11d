package rapport.growth.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.growth.Ask;
import rapport.api.journal.JournalEntry;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.store.api.Database;

/** What we asked, for rules. */
@Component
public final class AskFacts implements FactSource<Ask> {

    private final LedgerFacts<Ask> facts;

    @Activate
    public AskFacts(@Reference Database database) {
        this.facts = new LedgerFacts<>(database.open(SqlGrowths.SCHEMA), Shape.ASK, Ask::relationship);
    }

    @Override
    public Class<Ask> kind() {
        return Ask.class;
    }

    @Override
    public Map<RelationshipId, List<Ask>> of(Collection<RelationshipId> relationships, Instant now) {
        return facts.of(relationships);
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return facts.changedBy(entry);
    }
}
