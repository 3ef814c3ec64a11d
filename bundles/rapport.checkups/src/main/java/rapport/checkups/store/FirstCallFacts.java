package rapport.checkups.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.checkup.FirstCall;
import rapport.api.journal.JournalEntry;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.api.signal.JournalledRelationship;
import rapport.store.api.Database;
import rapport.store.api.Store;

/** First calls, for rules, which are not told whose guesses they are. */
@Component
public final class FirstCallFacts implements FactSource<FirstCall> {

    private static final FirstCallRows ROWS =
            new FirstCallRows(Caller.platform("insight").account());

    private final Store store;

    @Activate
    public FirstCallFacts(@Reference Database database) {
        this.store = database.open(SqlCheckUps.SCHEMA);
    }

    @Override
    public Class<FirstCall> kind() {
        return FirstCall.class;
    }

    @Override
    public Map<RelationshipId, List<FirstCall>> of(Collection<RelationshipId> relationships, Instant now) {
        return store.read(session -> ByRelationship.group(
                FirstCallLists.in(session.sql(), ByRelationship.ids(relationships))
                        .fetch(ROWS::read),
                FirstCall::relationship));
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return JournalledRelationship.in(entry, SqlFirstCalls.KIND);
    }
}
