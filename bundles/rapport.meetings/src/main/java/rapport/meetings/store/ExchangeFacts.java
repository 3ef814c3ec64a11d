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
import rapport.api.meeting.Exchange;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.api.signal.JournalledRelationship;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Store;

/** Tells rules what was given and received. */
@Component
public final class ExchangeFacts implements FactSource<Exchange> {

    private static final int MOST = 100;

    private final Store store;
    private final RelationshipRecords<Exchange> records;

    @Activate
    public ExchangeFacts(@Reference Database database, @Reference Levels levels) {
        this.store = database.open(SqlMeetingSheets.SCHEMA);
        this.records = SqlExchanges.records(levels);
    }

    @Override
    public Class<Exchange> kind() {
        return Exchange.class;
    }

    @Override
    public Map<RelationshipId, List<Exchange>> of(Collection<RelationshipId> relationships, Instant now) {
        return store.read(session -> records.newest(session.sql(), relationships, ExchangeRows.AT, MOST));
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return JournalledRelationship.in(entry, SqlExchanges.KIND);
    }
}
