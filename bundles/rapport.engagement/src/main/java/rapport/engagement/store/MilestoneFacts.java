package rapport.engagement.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.engagement.Milestone;
import rapport.api.journal.JournalEntry;
import rapport.api.level.Levels;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.api.signal.JournalledRelationship;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Store;

/** Tells rules what both sides work for, and by when. */
@Component
public final class MilestoneFacts implements FactSource<Milestone> {

    private static final int MOST = 100;

    private final Store store;
    private final RelationshipRecords<Milestone> records;

    @Activate
    public MilestoneFacts(@Reference Database database, @Reference Levels levels) {
        this.store = database.open(SqlMilestones.SCHEMA);
        this.records = SqlMilestones.records(levels);
    }

    @Override
    public Class<Milestone> kind() {
        return Milestone.class;
    }

    @Override
    public Map<RelationshipId, List<Milestone>> of(Collection<RelationshipId> relationships, Instant now) {
        return store.read(session -> records.newest(session.sql(), relationships, MilestoneRows.DUE, MOST));
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return JournalledRelationship.in(entry, SqlMilestones.KIND);
    }
}
