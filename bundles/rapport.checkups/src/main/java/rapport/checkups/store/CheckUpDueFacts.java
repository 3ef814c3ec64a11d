package rapport.checkups.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.checkup.CheckUpDue;
import rapport.api.journal.JournalEntry;
import rapport.api.level.Levels;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.api.signal.JournalledRelationship;
import rapport.checkups.Questionnaires;
import rapport.store.api.Database;
import rapport.store.api.Store;

/** When check-ups are due, for the rule that notices an overdue one. */
@Component
public final class CheckUpDueFacts implements FactSource<CheckUpDue> {

    private final Store store;
    private final Cadences cadences;

    @Activate
    public CheckUpDueFacts(
            @Reference Database database, @Reference Levels levels, @Reference Questionnaires questionnaires) {
        this.store = database.open(SqlCheckUps.SCHEMA);
        this.cadences = new Cadences(questionnaires, levels);
    }

    @Override
    public Class<CheckUpDue> kind() {
        return CheckUpDue.class;
    }

    @Override
    public Map<RelationshipId, List<CheckUpDue>> of(Collection<RelationshipId> relationships, Instant now) {
        return store.read(session -> cadences.due(session.sql(), relationships));
    }

    /** Those of check-ups, and a new rhythm; changes of the relationship itself everybody is told anyway. */
    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return entry.event().equals("CheckUpCadenceSet")
                ? List.of(new RelationshipId(entry.subject().id()))
                : JournalledRelationship.in(entry, SqlCheckUps.KIND);
    }
}
