package rapport.insight.store;

import static rapport.insight.store.TieTable.A;
import static rapport.insight.store.TieTable.B;
import static rapport.insight.store.TieTable.TIE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import rapport.api.party.PersonId;
import rapport.api.tie.Tie;
import rapport.insight.model.Bond;
import rapport.insight.model.DecayedSum;
import rapport.insight.model.Pair;
import rapport.insight.model.Past;
import rapport.insight.model.TieStrength;
import rapport.store.api.RowWriter;

/** Bonds to and from their rows. */
final class TieRows {

    private static final String WANTED = "wanted";
    private static final RowWriter<Row> CHANGED = columns();
    private static final RowWriter<Row> ADDED =
            columns().with(TieTable.INNER_B, row -> row.inner() ? row.pair().b().value() : null);

    private final TieStrength scale;

    private record Row(Pair pair, Bond bond, boolean inner, TieStrength scale) {}

    private static RowWriter<Row> columns() {
        return new RowWriter<Row>(TIE)
                .with(TieTable.FROM_A, row -> row.bond().fromA().value())
                .with(TieTable.FROM_A_AS_OF, row -> row.bond().fromA().asOf())
                .with(TieTable.FROM_B, row -> row.bond().fromB().value())
                .with(TieTable.FROM_B_AS_OF, row -> row.bond().fromB().asOf())
                .with(TieTable.PAST, row -> row.bond().past().asText())
                .with(TieTable.INTERACTIONS, row -> row.bond().interactions())
                .with(TieTable.LAST_FROM_A, row -> row.bond().lastFromA())
                .with(TieTable.LAST_FROM_B, row -> row.bond().lastFromB())
                .with(TieTable.SORT_KEY, row -> row.bond().key(row.scale().decay()))
                .with(TieTable.YEARS, row -> (short) Math.min(row.bond().yearsBothWays(), TieStrength.MOST_YEARS))
                .with(TieTable.PEAK, row -> row.bond().peak(row.scale()))
                .with(
                        TieTable.FADES_BELOW,
                        row -> row.bond().findFadesBelow(row.scale()).orElse(null))
                .withKey(A, row -> row.pair().a().value())
                .withKey(B, row -> row.pair().b().value());
    }

    TieRows(TieStrength scale) {
        this.scale = scale;
    }

    /** What is kept of these pairs; pairs of whom nothing is kept are missing. */
    Map<Pair, Bond> load(DSLContext sql, Collection<Pair> pairs) {
        Map<Pair, Bond> found = new HashMap<>();
        if (!pairs.isEmpty()) {
            UUID[] a = pairs.stream().map(pair -> pair.a().value()).toArray(UUID[]::new);
            UUID[] b = pairs.stream().map(pair -> pair.b().value()).toArray(UUID[]::new);
            sql.select(TieTable.COLUMNS)
                    .from(DSL.table("unnest({0}, {1})", DSL.val(a), DSL.val(b)).as(WANTED, "wanted_a", "wanted_b"))
                    .leftJoin(TIE)
                    .on(A.eq(wanted("wanted_a")), B.eq(wanted("wanted_b")))
                    .where(A.isNotNull())
                    .forEach(row -> found.put(pair(row), bond(row)));
        }
        return found;
    }

    private static Field<UUID> wanted(String column) {
        return DSL.field(DSL.name(WANTED, column), SQLDataType.UUID);
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
        List<Row> added = new ArrayList<>();
        List<Row> changed = new ArrayList<>();
        List<Query> deletes = new ArrayList<>();
        bonds.forEach((pair, bond) -> {
            if (bond.isEmpty()) {
                deletes.add(sql.deleteFrom(TIE)
                        .where(A.eq(pair.a().value()), B.eq(pair.b().value())));
            } else {
                (known.contains(pair) ? changed : added).add(new Row(pair, bond, ours.contains(pair.b()), scale));
            }
        });
        CHANGED.update(sql, changed);
        ADDED.insert(sql, added);
        Batches.run(sql, deletes);
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
