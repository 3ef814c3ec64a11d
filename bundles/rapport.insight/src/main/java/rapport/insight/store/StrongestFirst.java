package rapport.insight.store;

import static rapport.insight.store.TieTable.A;
import static rapport.insight.store.TieTable.B;
import static rapport.insight.store.TieTable.SORT_KEY;
import static rapport.insight.store.TieTable.TIE;
import static rapport.insight.store.TieTable.YEARS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.api.tie.Tie;
import rapport.insight.model.TieStrength;

/**
 * Lists ties in the order of their strength now, without computing any strength but those it shows.
 *
 * <p>What decays, decays alike, so the stored key orders it for ever. Only the floor stands still meanwhile, and has but six
 * heights: within one height the key's order is the order of strength on any day. So the list is the merge of six short
 * walks along an index, in one statement; one more for each where a person may stand on either end.
 */
final class StrongestFirst {

    private final TieStrength scale;
    private final TieRows rows;

    StrongestFirst(TieStrength scale) {
        this.scale = scale;
        this.rows = new TieRows(scale);
    }

    /** One page; {@code asOf} is the instant of the first page. */
    Slice<Tie> page(DSLContext sql, @Nullable PersonId person, double minStrength, PageRequest wanted, Instant now) {
        Place place = wanted.cursor() == null ? null : Place.parse(wanted.cursor());
        Instant asOf = place == null ? now : place.asOf();
        List<Record> found = new ArrayList<>(sql.fetch(query(person, minStrength, place, asOf, wanted.limit() + 1))
                .map(row -> (Record) row));
        found.sort(order(asOf));
        boolean more = found.size() > wanted.limit();
        List<Record> shown = found.subList(0, Math.min(found.size(), wanted.limit()));
        Record last = more ? shown.get(shown.size() - 1) : null;
        return new Slice<>(
                shown.stream().map(row -> rows.tie(row, asOf)).toList(),
                last == null ? null : Place.after(last, shown(last, asOf), asOf).asCursor(),
                null);
    }

    /** All walks at once; each yields no more than the page needs. */
    Select<Record> query(
            @Nullable PersonId person, double minStrength, @Nullable Place place, Instant asOf, int atMost) {
        List<Select<Record>> walks = new ArrayList<>();
        for (int years = 0; years <= TieStrength.MOST_YEARS; years++) {
            Condition range = range(years, minStrength, place, asOf);
            if (person == null) {
                walks.add(walk(range, years, atMost, YEARS, SORT_KEY.desc(), A, B));
            } else {
                walks.add(walk(range.and(A.eq(person.value())), years, atMost, A, YEARS, SORT_KEY.desc(), B));
                walks.add(walk(range.and(B.eq(person.value())), years, atMost, B, YEARS, SORT_KEY.desc(), A));
            }
        }
        return walks.stream().reduce(Select::unionAll).orElseThrow();
    }

    // H2 walks an index in its order only where the order names the index's columns from the first on.
    private static Select<Record> walk(Condition range, int years, int atMost, OrderField<?>... order) {
        return DSL.select(TieTable.COLUMNS)
                .from(TIE)
                .where(YEARS.eq((short) years), range)
                .orderBy(order)
                .limit(DSL.inline(atMost));
    }

    private Condition range(int years, double minStrength, @Nullable Place place, Instant asOf) {
        Condition strong = TieStrength.floor(years) >= minStrength
                ? DSL.noCondition()
                : SORT_KEY.ge(scale.keyFor(minStrength, asOf));
        return place == null ? strong : strong.and(after(years, place));
    }

    // Three cases, by where the floor of the walk stands to the place.
    private Condition after(int years, Place place) {
        double floor = scale.keyFor(TieStrength.floor(years), place.asOf());
        if (floor > place.shown()) {
            return DSL.falseCondition();
        }
        if (floor < place.shown() && place.key() < place.shown()) {
            return SORT_KEY.lt(place.shown());
        }
        Condition beyond = DSL.row(A, B).gt(place.a(), place.b());
        return SORT_KEY.le(place.key()).and(SORT_KEY.lt(place.key()).or(beyond));
    }

    private Comparator<Record> order(Instant asOf) {
        return Comparator.<Record>comparingDouble(row -> -shown(row, asOf))
                .thenComparing(row -> -row.get(SORT_KEY))
                .thenComparing(row -> row.get(A).toString())
                .thenComparing(row -> row.get(B).toString());
    }

    private double shown(Record row, Instant asOf) {
        return Math.max(row.get(SORT_KEY), scale.keyFor(TieStrength.floor(row.get(YEARS)), asOf));
    }
}
