package rapport.team.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.journal.JournalEntry;
import rapport.api.level.Levels;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.api.signal.JournalledRelationship;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Store;
import rapport.team.model.Serving;

/** Tells rules who serves an internal customer with what. */
@Component(service = FactSource.class)
public final class ServingFacts implements FactSource<Serving> {

    private static final int MOST = 100;

    private final Store store;
    private final RelationshipRecords<Serving> records;

    @Activate
    public ServingFacts(@Reference Database database, @Reference Levels levels) {
        this.store = database.open(SqlPulses.SCHEMA);
        this.records = SqlServings.records(levels);
    }

    @Override
    public Class<Serving> kind() {
        return Serving.class;
    }

    @Override
    public Map<RelationshipId, List<Serving>> of(Collection<RelationshipId> relationships, Instant now) {
        return store.read(session -> records.newest(session.sql(), relationships, ServingRows.RECORDED_AT, MOST));
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return JournalledRelationship.in(entry, SqlServings.KIND);
    }
}
