package rapport.insight.store;

import static rapport.insight.store.TieTable.A;
import static rapport.insight.store.TieTable.B;
import static rapport.insight.store.TieTable.TIE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.CloseableResultQuery;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.tie.Tie;
import rapport.insight.model.Bond;
import rapport.insight.model.DecayedSum;
import rapport.insight.model.Pair;
import rapport.insight.model.Past;
import rapport.insight.model.TieStrength;

/** Bonds to and from their rows. */
final class TieRows {

    private final TieStrength scale;

    TieRows(TieStrength scale) {
        this.scale = scale;
    }

    /** What is kept of these pairs; pairs of whom nothing is kept are missing. */
    Map<Pair, Bond> load(DSLContext sql, Collection<Pair> pairs) {
        Map<Pair, Bond> found = new HashMap<>();
        Param<UUID> a = DSL.val(SignalTable.NOBODY, A);
        Param<UUID> b = DSL.val(SignalTable.NOBODY, B);
        // One statement, asked once for each pair: quicker than a long list of pairs, which databases read row by row.
        try (CloseableResultQuery<Record> query =
                sql.select(TieTable.COLUMNS).from(TIE).where(A.eq(a), B.eq(b)).keepStatement(true)) {
            for (Pair pair : pairs) {
                query.bind(1, pair.a().value()).bind(2, pair.b().value());
                Record row = query.fetchOne();
                if (row != null) {
                    found.put(pair, bond(row));
                }
            }
        }
        return found;
    }

    /** The ties of these pairs as they are at an instant. */
    Map<Pair, Tie> ties(DSLContext sql, Collection<Pair> pairs, Instant now) {
        Map<Pair, Tie> ties = new HashMap<>();
        load(sql, pairs).forEach((pair, bond) -> ties.put(pair, tie(pair, bond, now)));
        return ties;
    }

    /** How strong ties were at instants of the past. */
    Map<Tie, List<Double>> courses(DSLContext sql, Collection<Tie> ties, List<Instant> instants) {
        Map<Pair, Bond> bonds =
                load(sql, ties.stream().map(tie -> new Pair(tie.a(), tie.b())).toList());
        Map<Tie, List<Double>> courses = new HashMap<>();
        for (Tie tie : ties) {
            Bond bond = bonds.getOrDefault(new Pair(tie.a(), tie.b()), Bond.NONE);
            courses.put(
                    tie,
                    instants.stream()
                            .map(instant -> bond.strengthThen(instant, scale))
                            .toList());
        }
        return courses;
    }

    /** Writes the bonds as they are now; those without anything left are taken out. */
    void save(DSLContext sql, Map<Pair, Bond> bonds, Collection<Pair> known, Collection<PersonId> ours) {
        List<Query> updates = new ArrayList<>();
        List<Query> inserts = new ArrayList<>();
        List<Query> deletes = new ArrayList<>();
        bonds.forEach((pair, bond) -> {
            UUID a = pair.a().value();
            UUID b = pair.b().value();
            if (bond.isEmpty()) {
                deletes.add(sql.deleteFrom(TIE).where(A.eq(a), B.eq(b)));
            } else if (known.contains(pair)) {
                updates.add(sql.update(TIE).set(columns(bond)).where(A.eq(a), B.eq(b)));
            } else {
                Map<Field<?>, @Nullable Object> columns = columns(bond);
                columns.put(A, a);
                columns.put(B, b);
                columns.put(TieTable.INNER_B, ours.contains(pair.b()) ? b : null);
                inserts.add(sql.insertInto(TIE).set(columns));
            }
        });
        Batches.run(sql, updates);
        Batches.run(sql, inserts);
        Batches.run(sql, deletes);
    }

    private Map<Field<?>, @Nullable Object> columns(Bond bond) {
        Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put(TieTable.FROM_A, bond.fromA().value());
        columns.put(TieTable.FROM_A_AS_OF, bond.fromA().asOf());
        columns.put(TieTable.FROM_B, bond.fromB().value());
        columns.put(TieTable.FROM_B_AS_OF, bond.fromB().asOf());
        columns.put(TieTable.PAST, bond.past().asText());
        columns.put(TieTable.INTERACTIONS, bond.interactions());
        columns.put(TieTable.LAST_FROM_A, bond.lastFromA());
        columns.put(TieTable.LAST_FROM_B, bond.lastFromB());
        columns.put(TieTable.SORT_KEY, bond.key(scale.decay()));
        columns.put(TieTable.YEARS, (short) Math.min(bond.yearsBothWays(), TieStrength.MOST_YEARS));
        columns.put(TieTable.PEAK, bond.peak(scale));
        columns.put(TieTable.FADES_BELOW, bond.findFadesBelow(scale).orElse(null));
        return columns;
    }

    static Pair pair(Record row) {
        return new Pair(new PersonId(row.get(A)), new PersonId(row.get(B)));
    }

    static Bond bond(Record row) {
        return new Bond(
                new DecayedSum(row.get(TieTable.FROM_A), row.get(TieTable.FROM_A_AS_OF)),
                new DecayedSum(row.get(TieTable.FROM_B), row.get(TieTable.FROM_B_AS_OF)),
                Past.parse(row.get(TieTable.PAST)),
                row.get(TieTable.INTERACTIONS),
                row.get(TieTable.LAST_FROM_A),
                row.get(TieTable.LAST_FROM_B));
    }

    /** The tie as it is at an instant. */
    Tie tie(Record row, Instant now) {
        return tie(pair(row), bond(row), now);
    }

    private Tie tie(Pair pair, Bond bond, Instant now) {
        return new Tie(
                pair.a(),
                pair.b(),
                bond.strength(now, scale),
                bond.trend(now, scale),
                bond.peak(scale),
                bond.interactions(),
                bond.findLastContact().orElse(bond.asOf()),
                bond.findLastTwoWay().orElse(null),
                now);
    }
}
