package rapport.growth.store;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.growth.Branch;
import rapport.api.growth.Growth;
import rapport.api.growth.GrowthDraft;
import rapport.api.growth.GrowthId;
import rapport.api.growth.GrowthQuery;
import rapport.api.growth.Growths;
import rapport.api.id.Ids;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Transaction;

/** What came of relationships in the database, seen by those who may read the level of their relationship. */
@Component
public final class SqlGrowths implements Growths {

    public static final Schema SCHEMA = new Schema("growth", SqlGrowths.class);

    private final Ground ground;
    private final Ledger<Growth> ledger;

    @Activate
    public SqlGrowths(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Levels levels) {
        this.ground = Ground.of(database, directory, relationships, levels);
        this.ledger = new Ledger<>(Shape.GROWTH, ground, this::toWhereItLed);
    }

    @Override
    public Optional<Growth> find(Caller by, GrowthId id) {
        return ledger.find(by, id);
    }

    @Override
    public Slice<Growth> list(Caller by, GrowthQuery query, PageRequest page) {
        return ledger.list(by, query, page);
    }

    @Override
    public List<Growth> ledTo(Caller by, RelationshipId relationship) {
        return ground.seen(by, relationship)
                .map(in -> ground.store()
                        .read(session -> List.copyOf(Entries.ledTo(
                                        session.sql(),
                                        List.of(relationship.value()),
                                        ground.seen().of(by, false),
                                        ground.seen().ofLedTo(by))
                                .fetch(Shape.GROWTH.read()::apply))))
                .orElse(List.of());
    }

    @Override
    public List<Branch> branches(Caller by, RelationshipId relationship) {
        return new Tree(growths -> list(by, GrowthQuery.of(growths), PageRequest.first(Tree.WIDEST))
                        .items())
                .of(relationship);
    }

    @Override
    public Outcome<Growth> record(Caller by, GrowthDraft draft) {
        return ledger.record(
                by,
                transaction -> new Growth(
                        new GrowthId(Ids.next()),
                        1,
                        draft.relationship(),
                        draft.kind(),
                        draft.person(),
                        draft.ledTo(),
                        draft.asked(),
                        Objects.requireNonNullElse(draft.at(), transaction.at()),
                        Stripped.of(draft.words())));
    }

    @Override
    public Outcome<Growth> change(Caller by, GrowthId id, long version, GrowthDraft draft) {
        return ledger.change(
                by,
                id,
                version,
                was -> new Growth(
                        id,
                        version,
                        was.relationship(),
                        draft.kind(),
                        draft.person(),
                        draft.ledTo(),
                        draft.asked(),
                        Objects.requireNonNullElse(draft.at(), was.at()),
                        Stripped.of(draft.words())));
    }

    @Override
    public void delete(Caller by, GrowthId id, long version) {
        ledger.delete(by, id, version);
    }

    @Override
    public void restore(Caller by, GrowthId id) {
        ledger.restore(by, id);
    }

    /** What speaks against that it led there: it is not there, or it leads back. */
    private List<Objection> toWhereItLed(Transaction transaction, Growth growth) {
        RelationshipId there = growth.ledTo();
        if (there == null) {
            return List.of();
        }
        if (ground.seen(transaction.by(), there).isEmpty()) {
            return List.of(Objection.to("ledTo", "growth.led-to.unknown", "there is no such relationship"));
        }
        return leadsTo(transaction, there, growth.relationship())
                ? List.of(Objection.to("ledTo", "growth.led-to.circle", "that one led to this one"))
                : List.of();
    }

    private static boolean leadsTo(Transaction transaction, RelationshipId from, RelationshipId to) {
        Set<UUID> met = new HashSet<>();
        List<UUID> next = List.of(from.value());
        while (!next.isEmpty()) {
            if (next.contains(to.value())) {
                return true;
            }
            met.addAll(next);
            next = Entries.children(transaction.sql(), next).stream()
                    .filter(child -> !met.contains(child))
                    .toList();
        }
        return false;
    }
}
