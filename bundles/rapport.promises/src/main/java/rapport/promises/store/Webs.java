package rapport.promises.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;
import static rapport.promises.store.BackingTable.BACKING;
import static rapport.promises.store.HouseTables.COMMITMENT;
import static rapport.promises.store.HouseTables.DELETED;
import static rapport.promises.store.HouseTables.HOST_LEVEL;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.api.commitment.Backing;
import rapport.api.commitment.BackingId;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentId;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.promises.model.Knot;
import rapport.promises.model.Strand;
import rapport.promises.model.Web;
import rapport.store.api.Wanted;

/** Reads promises with what they rest on, or what rests on them: a statement or two for each step of the longest chain. */
final class Webs {

    /** Null for whoever may not see it; no promise is without words. */
    private static final Field<String> SEEN_WHAT = field(name("seen_what"), SQLDataType.VARCHAR);

    private static final Field<String> LEVEL = field(
                    select(HOST_LEVEL).from(HouseTables.HOST).where(HouseTables.HOST_ID.eq(HouseTables.RELATIONSHIP)))
            .as("on_level");
    private static final Field<Boolean> OURS = field(select(HouseTables.PARTY_OURS)
                    .from(HouseTables.PARTY)
                    .where(HouseTables.PARTY_ID.eq(HouseTables.BY)))
            .as("is_ours");

    private Webs() {}

    /**
     * These promises and all that they rest on, however much that is: what is noticed, or refused, must not depend on how many are
     * asked for at once.
     *
     * @param seen which of them the reader may see; the words of the rest are not read, nor what they rest on
     */
    static Web below(DSLContext sql, Collection<UUID> first, Condition seen) {
        return below(sql, first, seen, SeenPromises.ofAll(), Integer.MAX_VALUE);
    }

    /** The same with the promises of relationships that are deleted: they may come back, and are to close no circle then. */
    static Web everythingBelow(DSLContext sql, UUID first) {
        return below(sql, Set.of(first), trueCondition(), noCondition(), Integer.MAX_VALUE);
    }

    /**
     * This promise and what it rests on, to be shown.
     *
     * @param atMost after how many promises nothing further away is read
     */
    static Web below(DSLContext sql, UUID first, Condition seen, int atMost) {
        return below(sql, Set.of(first), seen, SeenPromises.ofAll(), atMost);
    }

    private static Web below(DSLContext sql, Collection<UUID> first, Condition seen, Condition there, int atMost) {
        List<Knot> knots = new ArrayList<>();
        List<Strand> strands = new ArrayList<>();
        Set<UUID> known = new HashSet<>(first);
        Collection<UUID> next = known;
        while (!next.isEmpty() && known.size() <= atMost) {
            List<UUID> open = new ArrayList<>();
            knots(sql, List.copyOf(next), seen, there).fetch(Webs::knot).forEach(knot -> {
                knots.add(knot);
                if (knot.seen()) {
                    open.add(knot.promise().id().value());
                }
            });
            List<UUID> found = new ArrayList<>();
            strandsBelow(sql, open).forEach(row -> {
                strands.add(strand(row));
                if (known.add(row.get(BackingTable.BY))) {
                    found.add(row.get(BackingTable.BY));
                }
            });
            next = found;
        }
        return new Web(knots, strands);
    }

    /** These promises alone. */
    static List<Knot> only(DSLContext sql, Collection<UUID> ids, Condition seen) {
        return knots(sql, ids, seen, noCondition()).fetch(Webs::knot);
    }

    /** These promises and all that rest on them. */
    static Set<UUID> above(DSLContext sql, Collection<UUID> first) {
        Set<UUID> known = new HashSet<>(first);
        Collection<UUID> next = known;
        while (!next.isEmpty()) {
            next = strandsAbove(sql, List.copyOf(next)).fetch(BackingTable.PROMISE).stream()
                    .filter(known::add)
                    .toList();
        }
        return known;
    }

    static Select<? extends Record> strandsBelow(DSLContext sql, Collection<UUID> promises) {
        return sql.select(
                        BackingTable.ID, BackingTable.PROMISE, BackingTable.BY, BackingTable.NEEDED, BackingTable.SINCE)
                .from(Wanted.ids(promises))
                .leftJoin(BACKING)
                .on(BackingTable.PROMISE.eq(Wanted.ID))
                .where(BackingTable.ID.isNotNull())
                .orderBy(BackingTable.ID);
    }

    static Select<? extends Record> strandsAbove(DSLContext sql, Collection<UUID> backing) {
        return sql.select(BackingTable.PROMISE)
                .from(Wanted.ids(backing))
                .leftJoin(BACKING)
                .on(BackingTable.BY.eq(Wanted.ID))
                .where(BackingTable.PROMISE.isNotNull());
    }

    static Select<? extends Record> knots(DSLContext sql, Collection<UUID> ids, Condition seen, Condition there) {
        return sql.select(
                        HouseTables.ID,
                        HouseTables.VERSION,
                        when(seen, HouseTables.WHAT).as(SEEN_WHAT.getUnqualifiedName()),
                        HouseTables.BY,
                        HouseTables.BY_KIND,
                        HouseTables.TO,
                        HouseTables.TO_KIND,
                        HouseTables.DUE,
                        HouseTables.RELATIONSHIP,
                        HouseTables.STATE,
                        HouseTables.EXPECTED,
                        HouseTables.STANDS_SINCE,
                        LEVEL,
                        OURS)
                .from(Wanted.ids(ids))
                .leftJoin(COMMITMENT)
                .on(HouseTables.ID.eq(Wanted.ID))
                .where(DELETED.isFalse(), there);
    }

    private static Knot knot(Record row) {
        @Nullable String what = row.get(SEEN_WHAT);
        boolean ours = Boolean.TRUE.equals(row.get(OURS));
        return new Knot(
                promise(row, Objects.requireNonNullElse(what, "")),
                row.get(LEVEL),
                ours,
                row.get(HouseTables.STANDS_SINCE),
                what != null);
    }

    private static Commitment promise(Record row, String what) {
        UUID relationship = row.get(HouseTables.RELATIONSHIP);
        return new Commitment(
                new CommitmentId(row.get(HouseTables.ID)),
                row.get(HouseTables.VERSION),
                what,
                party(row.get(HouseTables.BY_KIND), row.get(HouseTables.BY)),
                party(row.get(HouseTables.TO_KIND), row.get(HouseTables.TO)),
                row.get(HouseTables.DUE),
                relationship == null ? null : new RelationshipId(relationship),
                Commitment.State.valueOf(row.get(HouseTables.STATE)),
                row.get(HouseTables.EXPECTED));
    }

    private static Strand strand(Record row) {
        return new Strand(
                new Backing(
                        new BackingId(row.get(BackingTable.ID)),
                        new CommitmentId(row.get(BackingTable.PROMISE)),
                        new CommitmentId(row.get(BackingTable.BY)),
                        row.get(BackingTable.NEEDED),
                        null),
                row.get(BackingTable.SINCE));
    }

    static PartyId party(String kind, UUID id) {
        return kind.equals("person") ? new PersonId(id) : new OrganizationId(id);
    }
}
