package rapport.engagement.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.engagement.Feedback;
import rapport.api.journal.JournalEntry;
import rapport.api.level.Levels;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.api.signal.JournalledRelationship;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Store;

/** Tells rules what they said should change, and what became of it. */
@Component
public final class FeedbackFacts implements FactSource<Feedback> {

    private static final int MOST = 100;

    private final Store store;
    private final RelationshipRecords<Feedback> records;

    @Activate
    public FeedbackFacts(@Reference Database database, @Reference Levels levels) {
        this.store = database.open(SqlMilestones.SCHEMA);
        this.records = FeedbackSteps.records(levels);
    }

    @Override
    public Class<Feedback> kind() {
        return Feedback.class;
    }

    @Override
    public Map<RelationshipId, List<Feedback>> of(Collection<RelationshipId> relationships, Instant now) {
        return store.read(session -> records.newest(session.sql(), relationships, FeedbackRows.GIVEN_AT, MOST));
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return JournalledRelationship.in(entry, FeedbackSteps.KIND);
    }
}
