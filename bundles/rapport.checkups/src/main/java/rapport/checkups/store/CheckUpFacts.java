package rapport.checkups.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.checkup.CheckUp;
import rapport.api.journal.JournalEntry;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.api.signal.JournalledRelationship;
import rapport.store.api.Database;
import rapport.store.api.Store;

/** Complete check-ups, for rules. */
@Component
public final class CheckUpFacts implements FactSource<CheckUp> {

    private final Store store;

    @Activate
    public CheckUpFacts(@Reference Database database) {
        this.store = database.open(SqlCheckUps.SCHEMA);
    }

    @Override
    public Class<CheckUp> kind() {
        return CheckUp.class;
    }

    @Override
    public Map<RelationshipId, List<CheckUp>> of(Collection<RelationshipId> relationships, Instant now) {
        return store.read(session -> ByRelationship.group(
                CheckUpLists.sentIn(session.sql(), ByRelationship.ids(relationships))
                        .fetch(CheckUpRows::read),
                CheckUp::relationship));
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return JournalledRelationship.in(entry, SqlCheckUps.KIND);
    }
}
