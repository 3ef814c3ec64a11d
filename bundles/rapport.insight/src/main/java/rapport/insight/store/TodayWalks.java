package rapport.insight.store;

import static rapport.insight.store.SignalTable.ADDRESSEE;
import static rapport.insight.store.SignalTable.HOLDS_UNTIL;
import static rapport.insight.store.SignalTable.ID;
import static rapport.insight.store.SignalTable.LEVEL;
import static rapport.insight.store.SignalTable.NOBODY;
import static rapport.insight.store.SignalTable.SEVERITY;
import static rapport.insight.store.SignalTable.SIGNAL;
import static rapport.insight.store.SignalTable.VISIBLE_FROM;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.paging.CursorInvalid;
import rapport.api.paging.PageRequest;
import rapport.api.signal.Severity;

/**
 * The walks along an index that make up somebody's Today, in the order in which they are read: for each severity first what
 * is addressed to oneself, then, for those who answer for everything, what is addressed to nobody. One statement, and each
 * walk touches only rows that are shown.
 *
 * @param addressees null for whoever is addressed
 */
record TodayWalks(@Nullable List<UUID> addressees, Collection<String> levels, Instant now) {

    static final Field<Integer> WALK = DSL.field(DSL.name("walk"), SQLDataType.INTEGER);

    /** What needs the caller. A program that may manage has nobody to be addressed by, and sees all. */
    static TodayWalks of(Caller by, Collection<String> levels, Instant now) {
        boolean manages = by.role().includes(Role.MANAGER);
        List<UUID> addressees = new ArrayList<>();
        by.findPerson().ifPresent(person -> addressees.add(person.value()));
        if (manages && addressees.isEmpty()) {
            return new TodayWalks(null, levels, now);
        }
        if (manages) {
            addressees.add(NOBODY);
        }
        return new TodayWalks(List.copyOf(addressees), levels, now);
    }

    /** What needs anybody. */
    static TodayWalks ofEverybody(Collection<String> levels, Instant now) {
        return new TodayWalks(null, levels, now);
    }

    /** Where a page ended: in which walk, and after which row of it. */
    record Place(int walk, Instant visibleFrom, UUID id) {

        static Place of(Record row) {
            return new Place(row.get(WALK), row.get(VISIBLE_FROM), row.get(ID));
        }

        String asCursor() {
            String text = walk + " " + visibleFrom + " " + id;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }

        static Place parse(String cursor) {
            try {
                String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
                String[] parts = text.split(" ", -1);
                if (parts.length == 3) {
                    return new Place(Integer.parseInt(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
                }
            } catch (IllegalArgumentException | DateTimeException malformed) {
                throw new CursorInvalid(cursor);
            }
            throw new CursorInvalid(cursor);
        }
    }

    /** The rows of a page and one more, in order; empty where nothing can be addressed to the caller. */
    List<Select<Record>> page(PageRequest page) {
        Place place = page.cursor() == null ? null : Place.parse(page.cursor());
        return walks(SignalTable.COLUMNS, place, page.limit() + 1);
    }

    /** One row per signal, at most so many of each walk, for counting. */
    List<Select<Record>> each(int atMost) {
        return walks(List.of(SEVERITY, VISIBLE_FROM, ID), null, atMost);
    }

    private List<Select<Record>> walks(List<Field<?>> columns, @Nullable Place place, int atMost) {
        List<Select<Record>> walks = new ArrayList<>();
        int number = 0;
        for (Severity severity : Severity.values()) {
            for (@Nullable UUID addressee : ends()) {
                if (place == null || place.walk() <= number) {
                    Place here = place != null && place.walk() == number ? place : null;
                    walks.add(walk(columns, number, condition(severity, addressee, here), addressee, atMost));
                }
                number++;
            }
        }
        return walks;
    }

    private List<@Nullable UUID> ends() {
        List<@Nullable UUID> ends = new ArrayList<>();
        if (addressees == null) {
            ends.add(null);
        } else {
            ends.addAll(addressees);
        }
        return ends;
    }

    private static Select<Record> walk(
            List<Field<?>> columns, int number, Condition condition, @Nullable UUID addressee, int atMost) {
        // H2 walks an index in its order only where the order names the index's columns from the first on.
        List<OrderField<?>> order = new ArrayList<>(List.of(SEVERITY, VISIBLE_FROM, ID));
        if (addressee != null) {
            order.add(0, ADDRESSEE);
        }
        return DSL.select(columns)
                .select(DSL.inline(number).as(WALK))
                .from(SIGNAL)
                .where(condition)
                .orderBy(order)
                .limit(DSL.inline(atMost));
    }

    private Condition condition(Severity severity, @Nullable UUID addressee, @Nullable Place after) {
        Condition condition = SEVERITY.eq((short) severity.ordinal())
                .and(VISIBLE_FROM.le(now))
                .and(HOLDS_UNTIL.gt(now))
                .and(LEVEL.in(levels));
        if (addressee != null) {
            condition = ADDRESSEE.eq(addressee).and(condition);
        }
        return after == null
                ? condition
                : condition
                        .and(VISIBLE_FROM.ge(after.visibleFrom()))
                        .and(VISIBLE_FROM.gt(after.visibleFrom()).or(ID.gt(after.id())));
    }
}
