package rapport.engagement.store;

import static org.jooq.impl.DSL.noCondition;
import static rapport.engagement.store.MilestoneRows.DUE;
import static rapport.engagement.store.MilestoneRows.REACHED_AT;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.engagement.Milestone;
import rapport.api.engagement.MilestoneDraft;
import rapport.api.engagement.MilestoneId;
import rapport.api.engagement.Milestones;
import rapport.api.engagement.MilestonesQuery;
import rapport.api.id.Ids;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationships;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Milestones in the database, seen by those who may read the level of their relationship. */
@Component
public final class SqlMilestones implements Milestones {

    public static final Schema SCHEMA = new Schema("engagement", SqlMilestones.class);
    static final String KIND = "milestone";

    private final Store store;
    private final Host host;
    private final RelationshipRecords<Milestone> milestones;

    @Activate
    public SqlMilestones(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Levels levels) {
        this.store = database.open(SCHEMA);
        this.host = new Host(directory, relationships, levels);
        this.milestones = records(levels);
    }

    static RelationshipRecords<Milestone> records(Levels levels) {
        return new RelationshipRecords<>(KIND, MilestoneRows.TABLE, new MilestoneRows(), levels);
    }

    @Override
    public Optional<Milestone> find(Caller by, MilestoneId id) {
        return store.read(session -> milestones.find(session.sql(), by, id.value()));
    }

    @Override
    public Slice<Milestone> list(Caller by, MilestonesQuery query, PageRequest page) {
        return store.read(session ->
                milestones.list(session.sql(), by, matching(milestones, query), page, order(milestones, query)));
    }

    @Override
    public Map<MilestoneId, Instant> ownersMet(Caller by, Collection<MilestoneId> ids) {
        Map<MilestoneId, Instant> met = new HashMap<>();
        store.<Boolean>read(session -> {
            ids.stream()
                    .flatMap(id -> milestones.find(session.sql(), by, id.value()).stream())
                    .forEach(one -> Encounters.latest(session.sql(), one).ifPresent(at -> met.put(one.id(), at)));
            return true;
        });
        return met;
    }

    @Override
    public Outcome<Milestone> agree(Caller by, MilestoneDraft draft) {
        return store.write(by, transaction -> {
            Optional<Relationship> in = host.writable(by, draft.relationship());
            List<Objection> objections = new ArrayList<>(objections(transaction, draft));
            if (in.isEmpty()) {
                objections.add(Objection.to(
                        "relationship", "engagement.relationship.unknown", "there is no such relationship"));
            }
            Instant now = transaction.at().truncatedTo(ChronoUnit.MICROS);
            Milestone agreed = new Milestone(
                    new MilestoneId(Ids.next()),
                    1,
                    draft.relationship(),
                    draft.what().strip(),
                    draft.due(),
                    draft.owners(),
                    now,
                    null);
            return objections.isEmpty()
                    ? Outcome.done(
                            milestones.add(transaction, agreed, in.orElseThrow().level(), "MilestoneAgreed"))
                    : Outcome.refused(objections);
        });
    }

    @Override
    public Outcome<Milestone> change(Caller by, MilestoneId id, long version, MilestoneDraft draft) {
        return store.write(by, transaction -> {
            Milestone was = writable(transaction, id, version);
            List<Objection> objections = objections(transaction, draft);
            return objections.isEmpty()
                    ? Outcome.done(milestones.change(transaction, was, changed(was, draft), "MilestoneChanged"))
                    : Outcome.refused(objections);
        });
    }

    @Override
    public Outcome<Milestone> reach(Caller by, MilestoneId id, long version, Instant at) {
        return store.write(by, transaction -> {
            Milestone was = writable(transaction, id, version);
            return at.isAfter(transaction.at().plus(1, ChronoUnit.DAYS))
                    ? Outcome.refused(Objection.to("at", "milestone.reached.future", "this has not happened yet"))
                    : Outcome.done(milestones.change(
                            transaction, was, reached(was, at.truncatedTo(ChronoUnit.MICROS)), "MilestoneReached"));
        });
    }

    @Override
    public Outcome<Milestone> reopen(Caller by, MilestoneId id, long version) {
        return store.write(by, transaction -> {
            Milestone was = writable(transaction, id, version);
            return Outcome.done(milestones.change(transaction, was, reached(was, null), "MilestoneReopened"));
        });
    }

    @Override
    public void delete(Caller by, MilestoneId id, long version) {
        store.run(
                by,
                transaction -> milestones.delete(transaction, writable(transaction, id, version), "MilestoneDeleted"));
    }

    @Override
    public void restore(Caller by, MilestoneId id) {
        store.run(
                by,
                transaction -> milestones
                        .findDeleted(transaction, id.value())
                        .filter(deleted ->
                                host.writable(by, deleted.relationship()).isPresent())
                        .ifPresent(deleted -> milestones.restore(transaction, deleted, "MilestoneRestored")));
    }

    static Condition matching(RelationshipRecords<Milestone> milestones, MilestonesQuery query) {
        Condition wanted = query.openOnly() ? REACHED_AT.isNull() : noCondition();
        if (query.relationship() != null) {
            wanted =
                    wanted.and(milestones.relationship().eq(query.relationship().value()));
        }
        return query.level() == null ? wanted : wanted.and(milestones.level().eq(query.level()));
    }

    /** What the query fixes comes first, since the embedded engine finds the order only so. */
    static List<SortField<?>> order(RelationshipRecords<Milestone> milestones, MilestonesQuery query) {
        List<SortField<?>> order = new ArrayList<>();
        if (query.relationship() != null) {
            order.add(milestones.relationship().asc());
        } else if (query.level() != null) {
            order.add(milestones.level().asc());
        }
        order.add(DUE.asc());
        order.add(milestones.id().asc());
        return order;
    }

    private List<Objection> objections(Transaction transaction, MilestoneDraft draft) {
        return host.plausible(transaction, draft.owners()).toMilestone(draft);
    }

    private static Milestone changed(Milestone was, MilestoneDraft draft) {
        return new Milestone(
                was.id(),
                was.version(),
                was.relationship(),
                draft.what().strip(),
                draft.due(),
                draft.owners(),
                was.agreedAt(),
                was.reachedAt());
    }

    private static Milestone reached(Milestone was, @Nullable Instant at) {
        return new Milestone(
                was.id(), was.version(), was.relationship(), was.what(), was.due(), was.owners(), was.agreedAt(), at);
    }

    private Milestone writable(Transaction transaction, MilestoneId id, long version) {
        Milestone was = milestones.current(transaction, id.value(), version);
        host.writable(transaction.by(), was.relationship());
        return was;
    }
}
