package rapport.insight.store;

import static rapport.insight.store.SignalTable.ID;
import static rapport.insight.store.SignalTable.NOBODY;
import static rapport.insight.store.SignalTable.SEVERITY;
import static rapport.insight.store.SignalTable.VISIBLE_FROM;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.paging.CursorInvalid;
import rapport.api.paging.PageRequest;
import rapport.api.signal.Severity;
import rapport.store.api.ShapedSelect;

/**
 * The walks along an index that make up somebody's Today, in the order in which they are read: for each severity first what
 * is addressed to oneself, then, for those who answer for everything, what is addressed to nobody. One statement, and each
 * walk touches only rows that are shown.
 *
 * @param addressees null for whoever is addressed
 */
record TodayWalks(@Nullable List<UUID> addressees, List<String> levels, Instant now) {

    private static final ShapedSelect<Shape, KeptSignal> SIGNALS = new ShapedSelect<>(KeptSignal::read);
    private static final ShapedSelect<Shape, Severity> SEVERITIES =
            new ShapedSelect<>(row -> Severity.values()[row.getShort(1)]);

    /** What needs the caller. A program that may manage has nobody to be addressed by, and sees all. */
    static TodayWalks of(Caller by, List<String> levels, Instant now) {
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
    static TodayWalks ofEverybody(List<String> levels, Instant now) {
        return new TodayWalks(null, levels, now);
    }

    /** Where a page ended: in which walk, and after which row of it. */
    record Place(int walk, Instant visibleFrom, UUID id) {

        Place {
            if (walk < 0) {
                throw new IllegalArgumentException("walks are counted from 0, was " + walk);
            }
        }

        static Place of(KeptSignal last) {
            return new Place(last.walk(), last.visibleFrom(), last.id());
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

    /** What the statement of some walks looks like. */
    record Shape(int addressees, int walks, boolean goesOn) {}

    /** In order; without those that a page has left behind. */
    List<Walk> after(@Nullable Place place) {
        List<Walk> walks = new ArrayList<>();
        int number = 0;
        for (Severity severity : Severity.values()) {
            for (@Nullable UUID addressee : ends()) {
                if (place == null || place.walk() <= number) {
                    Place here = place != null && place.walk() == number ? place : null;
                    walks.add(new Walk(number, severity, addressee, here));
                }
                number++;
            }
        }
        return walks;
    }

    /** The signals of a page and one more, in order. */
    List<KeptSignal> page(DSLContext sql, PageRequest page) {
        Place place = page.cursor() == null ? null : Place.parse(page.cursor());
        List<KeptSignal> signals = new ArrayList<>(run(sql, SIGNALS, SignalTable.COLUMNS, place, page.limit() + 1));
        signals.sort(Comparator.comparingInt(KeptSignal::walk)
                .thenComparing(KeptSignal::visibleFrom)
                .thenComparing(signal -> signal.id().toString()));
        return signals;
    }

    /** The severity of each signal, of at most so many of each walk. */
    List<Severity> severities(DSLContext sql, int atMost) {
        return run(sql, SEVERITIES, List.of(SEVERITY, VISIBLE_FROM, ID), null, atMost);
    }

    private <T> List<T> run(
            DSLContext sql, ShapedSelect<Shape, T> select, List<Field<?>> columns, @Nullable Place place, int atMost) {
        List<Walk> walks = after(place);
        if (walks.isEmpty()) {
            return List.of();
        }
        Shape shape = new Shape(
                addressees == null ? -1 : addressees.size(),
                walks.size(),
                walks.get(0).after() != null);
        String[] among = levels.toArray(String[]::new);
        List<Object> values = new ArrayList<>();
        walks.forEach(walk -> values.addAll(walk.values(among, now, atMost)));
        return select.read(
                sql,
                shape,
                () -> walks.stream()
                        .map(walk -> walk.select(columns, among, now, atMost))
                        .reduce(Select::unionAll)
                        .orElseThrow(),
                values);
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
}
