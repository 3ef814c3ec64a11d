package rapport.insight.store;

import static rapport.insight.store.SignalTable.HOLDS_UNTIL;
import static rapport.insight.store.SignalTable.ID;
import static rapport.insight.store.SignalTable.RELATIONSHIP;
import static rapport.insight.store.SignalTable.SEVERITY;
import static rapport.insight.store.SignalTable.SIGNAL;
import static rapport.insight.store.SignalTable.VISIBLE_FROM;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalId;
import rapport.api.signal.SignalRule;
import rapport.api.signal.Today;
import rapport.api.signal.TodayEntry;
import rapport.insight.store.SignalRows.Reply;
import rapport.store.api.Database;
import rapport.store.api.Projections;
import rapport.store.api.Schema;
import rapport.store.api.Store;

/** Reads what holds now from the signals that are kept, and keeps what people say to them. */
@Component(service = {Today.class, KeptToday.class})
public final class KeptToday implements Today {

    /** Counting stops here. */
    public static final int COUNTED = 200;

    private final Store store;
    private final Freshness freshness;
    private final Clock clock;
    private final Levels levels;
    private final Relationships relationships;
    private final Directory directory;
    private final Rulebook rules;
    private final Replies replies;
    private final LooseTies loose;

    @Activate
    public KeptToday(
            @Reference Database database,
            @Reference Projections projections,
            @Reference Clock clock,
            @Reference Levels levels,
            @Reference Relationships relationships,
            @Reference Directory directory,
            @Reference Rulebook rules) {
        this.store = database.open(new Schema("insight", KeptToday.class));
        this.freshness = new Freshness(projections);
        this.clock = clock;
        this.levels = levels;
        this.relationships = relationships;
        this.directory = directory;
        this.rules = rules;
        this.replies = new Replies(store);
        this.loose = new LooseTies(store, directory, rules);
    }

    @Override
    public Slice<TodayEntry> of(Caller by, PageRequest page) {
        Instant now = clock.instant();
        if (LooseTies.CURSOR.equals(page.cursor())) {
            freshness.await();
            return new Slice<>(loose.of(by, now, page.limit()), null, null);
        }
        return loose.after(page(by, TodayWalks.of(by, readable(by), now), page), by, now, page.limit());
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
        union(walks.each(COUNTED))
                .ifPresent(query -> store.read(session -> session.sql().fetch(query))
                        .forEach(row -> counts.merge(SignalRows.severity(row), 1, Integer::sum)));
        if (!everybody) {
            loose.of(by, now, LooseTies.MOST).forEach(one -> counts.merge(one.severity(), 1, Integer::sum));
        }
        return counts;
    }

    private Slice<TodayEntry> page(Caller by, TodayWalks walks, PageRequest page) {
        freshness.await();
        Optional<Select<Record>> query = union(walks.page(page));
        if (query.isEmpty()) {
            return new Slice<>(List.of(), null, null);
        }
        List<Record> rows = new ArrayList<>(store.read(session -> session.sql().fetch(query.get())));
        rows.sort(Comparator.<Record>comparingInt(row -> row.get(TodayWalks.WALK))
                .thenComparing(row -> row.get(VISIBLE_FROM))
                .thenComparing(row -> row.get(ID).toString()));
        boolean more = rows.size() > page.limit();
        List<Record> shown = rows.subList(0, Math.min(rows.size(), page.limit()));
        String next = more ? TodayWalks.Place.of(shown.get(shown.size() - 1)).asCursor() : null;
        return new Slice<>(entries(by, shown), next, null);
    }

    private static Optional<Select<Record>> union(List<Select<Record>> walks) {
        return walks.stream().reduce(Select::unionAll);
    }

    @Override
    public List<TodayEntry> of(Caller by, RelationshipId relationship) {
        freshness.await();
        Instant now = clock.instant();
        List<Record> rows = store.read(session -> select(
                session.sql(),
                RELATIONSHIP.eq(relationship.value()),
                VISIBLE_FROM.le(now),
                HOLDS_UNTIL.gt(now),
                SignalTable.LEVEL.in(readable(by))));
        return entries(by, rows);
    }

    /** One signal as it is told now, done and snoozed ones too. */
    public Optional<TodayEntry> find(Caller by, SignalId signal) {
        List<Record> rows =
                store.read(session -> select(session.sql(), ID.eq(signal.value()), SignalTable.LEVEL.in(readable(by))));
        return rows.isEmpty()
                ? loose.find(by, signal, clock.instant())
                : entries(by, rows).stream().findFirst();
    }

    static List<Record> select(DSLContext sql, Condition... conditions) {
        return new ArrayList<>(sql.select(SignalTable.COLUMNS)
                .from(SIGNAL)
                .where(conditions)
                .orderBy(SEVERITY, VISIBLE_FROM, ID)
                .fetch());
    }

    private Collection<String> readable(Caller by) {
        return levels.enabled().stream()
                .map(LevelDescription::name)
                .filter(by::mayRead)
                .toList();
    }

    /** Names and relationships for all rows in one query each. */
    private List<TodayEntry> entries(Caller by, List<Record> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<RelationshipId, Relationship> found = relationships.findAll(
                by, rows.stream().map(SignalRows::relationship).distinct().toList());
        List<Signal> signals = rows.stream().map(SignalRows::signal).toList();
        Set<PartyId> parties = new HashSet<>();
        found.values().forEach(relationship -> parties.add(relationship.party()));
        signals.stream().map(Signal::person).filter(Objects::nonNull).forEach(parties::add);
        Map<PartyId, PartyName> names = directory.names(by, parties);
        List<TodayEntry> entries = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Relationship relationship = found.get(SignalRows.relationship(rows.get(row)));
            if (relationship != null) {
                entry(by, rows.get(row).get(ID), signals.get(row), relationship, names)
                        .ifPresent(entries::add);
            }
        }
        return entries;
    }

    private Optional<TodayEntry> entry(
            Caller by, UUID id, Signal signal, Relationship relationship, Map<PartyId, PartyName> names) {
        Optional<SignalRule> rule = rules.find(relationship.level(), signal.rule());
        PartyName party = names.get(relationship.party());
        if (rule.isEmpty() || party == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<String> reason = rules.say(rule.get(), () -> rule.get().tell(signal, by.locale(), now));
        Optional<String> advice = rules.say(rule.get(), () -> rule.get().advise(signal, by.locale()));
        return reason.map(sentence -> new TodayEntry(
                new SignalId(id),
                signal.rule(),
                signal.severity(),
                relationship,
                party,
                signal.person() == null ? null : names.get(signal.person()),
                sentence,
                advice.orElse(""),
                signal.act(),
                signal.holdsFrom(),
                signal.evidence()));
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
