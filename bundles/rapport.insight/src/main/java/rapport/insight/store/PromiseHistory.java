package rapport.insight.store;

import static rapport.insight.store.HouseTables.COMMITMENT;
import static rapport.insight.store.HouseTables.COMMITMENT_IN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.commitment.Commitment;
import rapport.api.journal.JournalEntry;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Wanted;

/** What became of the promises in a relationship: those that are settled, the latest due first. */
@Component
public final class PromiseHistory implements FactSource<Commitment> {

    private static final int MOST = 100;

    private final Store store;

    @Activate
    public PromiseHistory(@Reference Database database) {
        this.store = database.open(new Schema("insight", PromiseHistory.class));
    }

    @Override
    public Class<Commitment> kind() {
        return Commitment.class;
    }

    @Override
    public Map<RelationshipId, List<Commitment>> of(Collection<RelationshipId> relationships, Instant now) {
        Map<RelationshipId, List<Commitment>> history = new HashMap<>();
        store.read(session -> query(session.sql(), relationships).fetch(House::promise))
                .forEach(promise -> {
                    List<Commitment> some = history.computeIfAbsent(promise.relationship(), any -> new ArrayList<>());
                    if (some.size() < MOST) {
                        some.add(promise);
                    }
                });
        return history;
    }

    static Select<? extends Record> query(DSLContext sql, Collection<RelationshipId> relationships) {
        return sql.select(House.PROMISE)
                .from(Wanted.ids(
                        relationships.stream().map(RelationshipId::value).toList()))
                .leftJoin(COMMITMENT)
                .on(COMMITMENT_IN.eq(Wanted.ID))
                .where(
                        HouseTables.COMMITMENT_STATE.ne(Commitment.State.OPEN.name()),
                        HouseTables.COMMITMENT_DELETED.isFalse())
                .orderBy(HouseTables.COMMITMENT_DUE.desc(), HouseTables.COMMITMENT_ID);
    }

    /** Whatever happens to a promise has its relationship looked at anyway. */
    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return List.of();
    }
}
