package rapport.promises.store;

import static rapport.promises.store.HouseTables.COMMITMENT;
import static rapport.promises.store.HouseTables.DELETED;
import static rapport.promises.store.HouseTables.POSITION;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import rapport.api.commitment.Commitment.State;
import rapport.api.commitment.CommitmentId;
import rapport.api.commitment.Dependent;
import rapport.api.commitment.PromiseChains;
import rapport.api.party.PartyId;
import rapport.promises.model.Knot;
import rapport.promises.model.Strand;
import rapport.promises.model.Web;
import rapport.promises.rules.Dates;
import rapport.store.api.Wanted;

/** Finds which of our promises rest on a party, by whatever way. */
record Dependence(DSLContext sql, Condition seen) {

    List<Dependent> of(PartyId party) {
        Set<UUID> theirs = new HashSet<>(given(sql, party.value(), seen).fetch(HouseTables.ID));
        Set<UUID> above = new HashSet<>(Webs.above(sql, theirs));
        Web web = Webs.below(sql, above, seen);
        Dates dates = new Dates(web);
        return web.knots().stream()
                .filter(knot ->
                        isOurs(knot) && !theirs.contains(knot.promise().id().value()))
                .flatMap(knot -> reached(web, knot, theirs)
                        .map(strand -> new Dependent(
                                knot.promise(),
                                web.get(strand.backing().by()).promise(),
                                dates.needed(strand),
                                dates.slack(strand))))
                .sorted(Comparator.comparingLong(Dependent::slack)
                        .thenComparing(one -> one.promise().due())
                        .thenComparing(one -> one.promise().id().value())
                        .thenComparing(one -> one.on().id().value()))
                .toList();
    }

    private static boolean isOurs(Knot knot) {
        return knot.seen() && knot.ours() && knot.promise().state() == State.OPEN;
    }

    /** Where the chains of a promise come upon theirs; each of theirs once. */
    private static Stream<Strand> reached(Web web, Knot from, Set<UUID> theirs) {
        List<Strand> reached = new ArrayList<>();
        Set<CommitmentId> passed = new HashSet<>(Set.of(from.promise().id()));
        List<CommitmentId> open = new ArrayList<>(passed);
        while (!open.isEmpty()) {
            CommitmentId at = open.remove(open.size() - 1);
            for (Strand strand : web.below(at)) {
                CommitmentId by = strand.backing().by();
                if (web.get(by).seen() && passed.add(by)) {
                    open.add(by);
                    if (theirs.contains(by.value())) {
                        reached.add(strand);
                    }
                }
            }
        }
        return reached.stream();
    }

    /** What the party promised that is open or broken, and what those did who are at it. */
    static Select<Record1<UUID>> given(DSLContext sql, UUID party, Condition seen) {
        Condition counts = DELETED.isFalse()
                .and(HouseTables.became(State.OPEN, State.BROKEN))
                .and(seen);
        return sql.select(HouseTables.ID)
                .from(Wanted.ids(party))
                .leftJoin(COMMITMENT)
                .on(HouseTables.BY.eq(Wanted.ID))
                .where(counts)
                .union(sql.select(HouseTables.ID)
                        .from(Wanted.ids(party))
                        .leftJoin(POSITION)
                        .on(HouseTables.POSITION_ORGANIZATION.eq(Wanted.ID))
                        .leftJoin(COMMITMENT)
                        .on(HouseTables.BY.eq(HouseTables.POSITION_PERSON))
                        .where(counts, HouseTables.POSITION_TO.isNull()))
                .limit(PromiseChains.MOST);
    }
}
