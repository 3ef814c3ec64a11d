package @package@.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import @package@.model.Gesture;
import rapport.api.journal.JournalEntry;
import rapport.api.level.Levels;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.api.signal.JournalledRelationship;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Store;

/** Tells the rules what we did, and which relationships an entry of the journal makes them look at again. */
@Component
public final class GestureFacts implements FactSource<Gesture> {

    private static final int MOST = 20;

    private final Store store;
    private final RelationshipRecords<Gesture> gestures;

    @Activate
    public GestureFacts(@Reference Database database, @Reference Levels levels) {
        this.store = database.open(SqlGestures.SCHEMA);
        this.gestures = GestureRows.records(levels);
    }

    @Override
    public Class<Gesture> kind() {
        return Gesture.class;
    }

    @Override
    public Map<RelationshipId, List<Gesture>> of(Collection<RelationshipId> relationships, Instant now) {
        return store.read(session -> gestures.newest(session.sql(), relationships, GestureRows.DAY, MOST));
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return JournalledRelationship.in(entry, GestureRows.KIND);
    }
}
