package rapport.suppliers.store;

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
import rapport.suppliers.model.Paper;

/** Tells rules which contracts and certificates there are. */
@Component(service = FactSource.class)
public final class PaperFacts implements FactSource<Paper> {

    private static final int MOST = 100;

    private final Store store;
    private final RelationshipRecords<Paper> records;

    @Activate
    public PaperFacts(@Reference Database database, @Reference Levels levels) {
        this.store = database.open(SqlSupplierFiles.SCHEMA);
        this.records = Register.records(Rows.PAPERS, levels);
    }

    @Override
    public Class<Paper> kind() {
        return Paper.class;
    }

    @Override
    public Map<RelationshipId, List<Paper>> of(Collection<RelationshipId> relationships, Instant now) {
        return store.read(session -> records.newest(session.sql(), relationships, Rows.ACT_BY, MOST));
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return JournalledRelationship.in(entry, Rows.PAPERS.kind());
    }
}
