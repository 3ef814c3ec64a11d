package rapport.insight.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;
import rapport.api.paging.CursorInvalid;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.signal.Severity;
import rapport.api.signal.SignalId;
import rapport.api.signal.Today;
import rapport.api.signal.TodayEntry;
import rapport.insight.store.SignalRows.Reply;
import rapport.store.api.Database;
import rapport.store.api.Projections;
import rapport.store.api.Schema;
import rapport.store.api.Sight;
import rapport.store.api.Store;

/** Reads what holds now from the signals that are kept, and keeps what people say to them. */
@Component(service = {Today.class, KeptToday.class})
public final class KeptToday implements Today {

    /** Counting stops here. */
    public static final int COUNTED = 200;

    private static final String OWN = "own-";

    private final Store store;
    private final Freshness freshness;
    private final Clock clock;
    private final Levels levels;
    private final TodayTelling telling;
    private final Replies replies;
    private final LooseTies loose;
    private final OwnReasons own;

    @Activate
    public KeptToday(
            @Reference Database database,
            @Reference Projections projections,
            @Reference Clock clock,
            @Reference Levels levels,
            @Reference Relationships relationships,
            @Reference Directory directory,
            @Reference Rulebook rules,
            @Reference PersonalBook book) {
        this.store = database.open(new Schema("insight", KeptToday.class));
        this.freshness = new Freshness(projections);
        this.clock = clock;
        this.levels = levels;
        this.telling = new TodayTelling(clock, relationships, directory, levels, rules);
        this.loose = new LooseTies(store, directory, rules);
        this.own = new OwnReasons(store, directory, new Sight(levels), book, clock);
        this.replies = new Replies(store, own);
    }

    @Override
    public Slice<TodayEntry> of(Caller by, PageRequest page) {
        Instant now = clock.instant();
        if (LooseTies.CURSOR.equals(page.cursor())) {
            freshness.await();
            return new Slice<>(loose.of(by, now, page.limit()), null, null);
        }
        int from = ownFrom(page.cursor());
        List<TodayEntry> mine = from < 0 ? List.of() : ownAfter(by, now, from);
        if (mine.size() >= page.limit()) {
            return new Slice<>(mine.subList(0, page.limit()), OWN + (from + page.limit()), null);
        }
        PageRequest rest = new PageRequest(page.limit() - mine.size(), from < 0 ? page.cursor() : null);
        Slice<TodayEntry> others =
                loose.after(page(by, TodayWalks.of(by, readable(by), now), rest), by, now, rest.limit());
        return new Slice<>(
                Stream.concat(mine.stream(), others.items().stream())
                        .sorted(Comparator.comparing(TodayEntry::severity))
                        .toList(),
                others.nextCursor(),
                null);
    }

    // What belongs to no relationship comes first, since it is little.
    private static int ownFrom(@Nullable String cursor) {
        if (cursor == null || !cursor.startsWith(OWN)) {
            return cursor == null ? 0 : -1;
        }
        try {
            return Math.max(0, Integer.parseInt(cursor.substring(OWN.length())));
        } catch (NumberFormatException malformed) {
            throw new CursorInvalid(cursor);
        }
    }

    private List<TodayEntry> ownAfter(Caller by, Instant now, int from) {
        freshness.await();
        List<TodayEntry> mine = own.of(by, now);
        return mine.subList(Math.min(from, mine.size()), mine.size());
    }

    /** What needs anybody, for those who answer for everything. */
    public Slice<TodayEntry> ofEverybody(Caller by, PageRequest page) {
        by.require(Role.MANAGER);
        return page(by, TodayWalks.ofEverybody(readable(by), clock.instant()), page);
    }

    /** How many of each severity there are for the caller, or for anybody; counted up to {@link #COUNTED}. */
    public Map<Severity, Integer> counts(Caller by, boolean everybody) {
        Instant now = clock.instant();
        TodayWalks walks = everybody && by.role().includes(Role.MANAGER)
                ? TodayWalks.ofEverybody(readable(by), now)
                : TodayWalks.of(by, readable(by), now);
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        store.read(session -> walks.severities(session.sql(), COUNTED))
                .forEach(severity -> counts.merge(severity, 1, Integer::sum));
        if (!everybody) {
            Stream.concat(loose.of(by, now, LooseTies.MOST).stream(), own.of(by, now).stream())
                    .forEach(one -> counts.merge(one.severity(), 1, Integer::sum));
        }
        return counts;
    }

    private Slice<TodayEntry> page(Caller by, TodayWalks walks, PageRequest page) {
        freshness.await();
        List<KeptSignal> signals = store.read(session -> walks.page(session.sql(), page));
        boolean more = signals.size() > page.limit();
        List<KeptSignal> shown = signals.subList(0, Math.min(signals.size(), page.limit()));
        String next = more ? TodayWalks.Place.of(shown.get(shown.size() - 1)).asCursor() : null;
        return new Slice<>(telling.tell(by, shown), next, null);
    }

    @Override
    public List<TodayEntry> of(Caller by, RelationshipId relationship) {
        freshness.await();
        Instant now = clock.instant();
        List<String> levels = readable(by);
        return telling.tell(
                by, store.read(session -> SingleSignals.of(session.sql(), relationship.value(), levels, now)));
    }

    /** One signal as it is told now, done and snoozed ones too. */
    public Optional<TodayEntry> find(Caller by, SignalId signal) {
        List<String> levels = readable(by);
        List<KeptSignal> found = store.read(session -> SingleSignals.find(session.sql(), signal.value(), levels));
        return found.isEmpty()
                ? loose.find(by, signal, clock.instant()).or(() -> own.find(by, signal, clock.instant()))
                : telling.tell(by, found).stream().findFirst();
    }

    private List<String> readable(Caller by) {
        return levels.enabled().stream()
                .map(LevelDescription::name)
                .filter(by::mayRead)
                .toList();
    }

    @Override
    public void snooze(Caller by, SignalId signal, Instant until) {
        Instant exact = until.truncatedTo(ChronoUnit.MICROS);
        if (!exact.isAfter(clock.instant())) {
            throw new IllegalArgumentException("until must lie ahead, was " + until);
        }
        replies.reply(by, readable(by), signal, "SignalSnoozed", said -> new Reply(said.doneAt(), exact));
    }

    @Override
    public void done(Caller by, SignalId signal) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        replies.reply(by, readable(by), signal, "SignalDone", said -> new Reply(now, said.snoozedUntil()));
    }

    @Override
    public void reopen(Caller by, SignalId signal) {
        replies.reply(by, readable(by), signal, "SignalReopened", said -> Reply.NONE);
    }
}
