package rapport.meetings.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.journal.JournalEntry;
import rapport.api.level.Levels;
import rapport.api.meeting.MeetingSheet;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.api.signal.JournalledRelationship;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Store;

/** Tells rules which meetings are prepared, and what came of the latest. */
@Component
public final class MeetingFacts implements FactSource<MeetingSheet> {

    private static final int MOST = 100;

    private final Store store;
    private final RelationshipRecords<MeetingSheet> records;

    @Activate
    public MeetingFacts(@Reference Database database, @Reference Levels levels) {
        this.store = database.open(SqlMeetingSheets.SCHEMA);
        this.records = SqlMeetingSheets.records(levels);
    }

    @Override
    public Class<MeetingSheet> kind() {
        return MeetingSheet.class;
    }

    @Override
    public Map<RelationshipId, List<MeetingSheet>> of(Collection<RelationshipId> relationships, Instant now) {
        return store.read(session -> records.newest(session.sql(), relationships, MeetingRows.AT, MOST));
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return JournalledRelationship.in(entry, SqlMeetingSheets.KIND);
    }
}
