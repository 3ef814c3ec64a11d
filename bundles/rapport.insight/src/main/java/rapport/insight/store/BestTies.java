package rapport.insight.store;

import static rapport.insight.store.TieTable.A;
import static rapport.insight.store.TieTable.B;
import static rapport.insight.store.TieTable.INNER_B;
import static rapport.insight.store.TieTable.TIE;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.insight.model.Pair;
import rapport.insight.model.TieStrength;
import rapport.store.api.Wanted;

/** What joins people to the one of ours who is closest to them. */
final class BestTies {

    private static final List<Field<?>> COLUMNS = List.of(
            A,
            B,
            TieTable.SORT_KEY,
            TieTable.YEARS,
            TieTable.PEAK,
            TieTable.FADES_BELOW,
            TieTable.LAST_FROM_A,
            TieTable.LAST_FROM_B);

    private static final Field<UUID> WHOSE = DSL.field(DSL.name("whose"), SQLDataType.UUID);

    private final TieStrength scale;

    BestTies(TieStrength scale) {
        this.scale = scale;
    }

    /**
     * The strongest tie of one person with anyone of ours; the contacts are the latest with any of them.
     *
     * @param pair who they are; null where there is no tie
     */
    record Best(
            @Nullable Pair pair,
            double strength,
            double peak,
            @Nullable Instant fadesBelow,
            @Nullable Instant lastContact,
            @Nullable Instant lastTwoWay) {

        static final Best NONE = new Best(null, 0, 0, null, null, null);

        private Best and(Best other) {
            Best stronger = other.strength > strength ? other : this;
            return new Best(
                    stronger.pair,
                    stronger.strength,
                    stronger.peak,
                    stronger.fadesBelow,
                    later(lastContact, other.lastContact),
                    later(lastTwoWay, other.lastTwoWay));
        }

        private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
            return one == null || (other != null && other.isAfter(one)) ? other : one;
        }
    }

    /** In one statement; people without a tie are missing. */
    Map<UUID, Best> of(DSLContext sql, UUID[] people, Instant now) {
        Map<UUID, Best> best = new HashMap<>();
        if (people.length > 0) {
            // Where both are ours, each is a colleague of the other.
            sql.select(COLUMNS)
                    .select(B.as(WHOSE))
                    .from(Wanted.ids(people))
                    .leftJoin(TIE)
                    .on(B.eq(Wanted.ID))
                    .where(A.isNotNull())
                    .unionAll(DSL.select(COLUMNS)
                            .select(A.as(WHOSE))
                            .from(Wanted.ids(people))
                            .leftJoin(TIE)
                            .on(A.eq(Wanted.ID))
                            .where(INNER_B.isNotNull()))
                    .forEach(row -> best.merge(row.get(WHOSE), read(row, now), Best::and));
        }
        return best;
    }

    private Best read(Record row, Instant now) {
        Instant fromA = row.get(TieTable.LAST_FROM_A);
        Instant fromB = row.get(TieTable.LAST_FROM_B);
        Instant twoWay = fromA == null || fromB == null ? null : fromA.isBefore(fromB) ? fromA : fromB;
        return new Best(
                TieRows.pair(row),
                scale.of(row.get(TieTable.SORT_KEY), row.get(TieTable.YEARS), now),
                row.get(TieTable.PEAK),
                row.get(TieTable.FADES_BELOW),
                Best.later(fromA, fromB),
                twoWay);
    }
}
