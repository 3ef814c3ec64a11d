package rapport.growth.store;

import static rapport.growth.store.EntryTable.AT;
import static rapport.growth.store.EntryTable.WHAT;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.growth.Approach;
import rapport.api.growth.ApproachDraft;
import rapport.api.growth.ApproachId;
import rapport.api.growth.Approaches;
import rapport.api.growth.GrowthQuery;
import rapport.api.id.Ids;
import rapport.api.level.Levels;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.relationship.Relationships;
import rapport.store.api.Database;

/** Approaches in the database, seen by those who may read the level of their relationship. */
@Component
public final class SqlApproaches implements Approaches {

    private final Ground ground;
    private final Ledger<Approach> ledger;

    @Activate
    public SqlApproaches(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Levels levels) {
        this.ground = Ground.of(database, directory, relationships, levels);
        this.ledger = new Ledger<>(Shape.APPROACH, ground, (transaction, entry) -> List.of());
    }

    @Override
    public Optional<Approach> find(Caller by, ApproachId id) {
        return ledger.find(by, id);
    }

    @Override
    public Slice<Approach> list(Caller by, GrowthQuery query, PageRequest page) {
        return ledger.list(by, query, page);
    }

    @Override
    public List<Point> since(Caller by, Instant since) {
        return ground.store()
                .read(session -> Entries.since(
                                session.sql(), "approach", ground.seen().of(by, false), since)
                        .fetch(row -> new Point(row.get(AT), Approach.Reaction.valueOf(row.get(WHAT)))));
    }

    @Override
    public Outcome<Approach> record(Caller by, ApproachDraft draft) {
        return ledger.record(
                by,
                transaction -> new Approach(
                        new ApproachId(Ids.next()),
                        1,
                        draft.relationship(),
                        Stripped.of(draft.competitor()),
                        draft.person(),
                        draft.reaction(),
                        Objects.requireNonNullElse(draft.at(), transaction.at()),
                        Stripped.of(draft.words())));
    }

    @Override
    public Outcome<Approach> change(Caller by, ApproachId id, long version, ApproachDraft draft) {
        return ledger.change(
                by,
                id,
                version,
                was -> new Approach(
                        id,
                        version,
                        was.relationship(),
                        Stripped.of(draft.competitor()),
                        draft.person(),
                        draft.reaction(),
                        Objects.requireNonNullElse(draft.at(), was.at()),
                        Stripped.of(draft.words())));
    }

    @Override
    public void delete(Caller by, ApproachId id, long version) {
        ledger.delete(by, id, version);
    }

    @Override
    public void restore(Caller by, ApproachId id) {
        ledger.restore(by, id);
    }
}
