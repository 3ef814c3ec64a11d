package rapport.insight.store;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static rapport.insight.store.TieTable.A;
import static rapport.insight.store.TieTable.B;
import static rapport.insight.store.TieTable.FADES_BELOW;
import static rapport.insight.store.TieTable.LAST_FROM_A;
import static rapport.insight.store.TieTable.LAST_FROM_B;
import static rapport.insight.store.TieTable.TIE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalId;
import rapport.api.signal.TodayEntry;
import rapport.insight.rules.FadingTie;
import rapport.insight.store.SignalRows.Topic;
import rapport.store.api.ShapedSelect;
import rapport.store.api.Store;

/**
 * People who need the caller although no relationship looks after them: a tie of the caller's own that was strong has faded.
 * When it does lies in the tie's row, so that these too are a walk along an index; the id of such a signal is the person's.
 */
final class LooseTies {

    /** So many are told, those that faded last first: they are won back most easily. */
    static final int MOST = 10;

    /** Of the page that holds only these. */
    static final String CURSOR = "people";

    private static final int LOOKED_AT = 200;

    private static final ShapedSelect<String, Faded> LOOSE = new ShapedSelect<>(Faded::of);

    /**
     * A tie that has faded.
     *
     * @param last when the two last heard of each other
     */
    private record Faded(PersonId person, Instant since, Instant last) {

        static Faded of(Record row) {
            return of(row.get(B), row.get(FADES_BELOW), row.get(LAST_FROM_A), row.get(LAST_FROM_B));
        }

        static Faded of(ResultSet row) throws SQLException {
            return of(
                    row.getObject(2, UUID.class),
                    row.getObject(3, OffsetDateTime.class).toInstant(),
                    instant(row.getObject(4, OffsetDateTime.class)),
                    instant(row.getObject(5, OffsetDateTime.class)));
        }

        private static Faded of(UUID person, Instant since, @Nullable Instant fromUs, @Nullable Instant fromThem) {
            Instant last = Stream.of(Optional.ofNullable(fromUs), Optional.ofNullable(fromThem))
                    .flatMap(Optional::stream)
                    .max(Instant::compareTo)
                    .orElse(since);
            return new Faded(new PersonId(person), since, last);
        }

        private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
            return at == null ? null : at.toInstant();
        }
    }

    private final Store store;
    private final Directory directory;
    private final Rulebook rules;

    LooseTies(Store store, Directory directory, Rulebook rules) {
        this.store = store;
        this.directory = directory;
        this.rules = rules;
    }

    List<TodayEntry> of(Caller by, Instant now, int atMost) {
        Optional<PersonId> ours = by.findPerson();
        Optional<FadingTie> rule = rule();
        if (ours.isEmpty() || rule.isEmpty()) {
            return List.of();
        }
        List<Faded> faded =
                store.read(session -> faded(session.sql(), ours.get(), rule.get(), now, Math.min(atMost, MOST)));
        return entries(by, rule.get(), faded, now);
    }

    /** They come last: behind the last page of the others, or on a page of their own where that is full. */
    Slice<TodayEntry> after(Slice<TodayEntry> others, Caller by, Instant now, int limit) {
        List<TodayEntry> people = others.nextCursor() == null ? of(by, now, limit) : List.of();
        if (people.isEmpty()) {
            return others;
        }
        if (others.items().size() + people.size() > limit) {
            return new Slice<>(others.items(), CURSOR, null);
        }
        List<TodayEntry> all =
                Stream.concat(others.items().stream(), people.stream()).toList();
        return new Slice<>(all, null, null);
    }

    /** One of them as it is told now, done and snoozed ones too. */
    Optional<TodayEntry> find(Caller by, SignalId signal, Instant now) {
        Optional<FadingTie> rule = rule();
        List<Faded> tie = store.read(session -> tie(session.sql(), by, signal)).stream()
                .map(Faded::of)
                .toList();
        return rule.flatMap(found -> entries(by, found, tie, now).stream().findFirst());
    }

    /** What a reply to it is about; empty where the caller has no such tie. */
    static Optional<Topic> topic(DSLContext sql, Caller by, SignalId signal) {
        return tie(sql, by, signal)
                .map(row -> new Topic(row.get(A), FadingTie.NAME, row.get(B).toString()));
    }

    private static Optional<Record> tie(DSLContext sql, Caller by, SignalId signal) {
        return by.findPerson()
                .flatMap(ours -> sql.select(List.of(A, B, FADES_BELOW, LAST_FROM_A, LAST_FROM_B))
                        .from(TIE)
                        .where(A.eq(ours.value()), B.eq(signal.value()), FADES_BELOW.isNotNull())
                        .fetchOptional()
                        .map(row -> row));
    }

    private Optional<FadingTie> rule() {
        return rules.find("", FadingTie.NAME)
                .filter(FadingTie.class::isInstance)
                .map(FadingTie.class::cast);
    }

    private static List<Faded> faded(DSLContext sql, PersonId ours, FadingTie rule, Instant now, int atMost) {
        Instant quiet = now.minus(Duration.ofDays(rule.quietDays()));
        UUID us = ours.value();
        return LOOSE.read(
                sql,
                "of one person",
                () -> query(ours, rule, now, quiet, atMost),
                List.of(us, now, rule.strong(), us, quiet, quiet, now, (long) atMost));
    }

    private static Select<Record> query(PersonId ours, FadingTie rule, Instant now, Instant quiet, int atMost) {
        Select<Record> faded = faded(ours, rule.strong(), now);
        return select(List.of(A, B, FADES_BELOW, LAST_FROM_A, LAST_FROM_B))
                .from(faded.asTable("tie"))
                .leftJoin(SignalTable.REPLY)
                .on(
                        SignalTable.REPLY_RELATIONSHIP.eq(ours.value()),
                        SignalTable.REPLY_RULE.eq(DSL.inline(FadingTie.NAME)),
                        SignalTable.REPLY_ABOUT.eq(B.cast(SQLDataType.VARCHAR)))
                .where(
                        LAST_FROM_A.isNull().or(LAST_FROM_A.le(quiet)),
                        LAST_FROM_B.isNull().or(LAST_FROM_B.le(quiet)),
                        SignalTable.REPLY_DONE_AT.isNull().or(SignalTable.REPLY_DONE_AT.lt(FADES_BELOW)),
                        SignalTable.REPLY_SNOOZED_UNTIL.isNull().or(SignalTable.REPLY_SNOOZED_UNTIL.le(now)),
                        isLoose())
                .orderBy(FADES_BELOW.desc(), B)
                .limit(atMost);
    }

    static Select<Record> faded(PersonId ours, double strong, Instant now) {
        return select(List.of(A, B, FADES_BELOW, LAST_FROM_A, LAST_FROM_B))
                .from(TIE)
                .where(A.eq(ours.value()), FADES_BELOW.le(now), TieTable.PEAK.ge(strong), TieTable.INNER_B.isNull())
                .orderBy(A.desc(), FADES_BELOW.desc())
                .limit(DSL.inline(LOOKED_AT));
    }

    private static Condition isLoose() {
        return notExists(selectOne().from(HouseTables.STAKEHOLDER).where(HouseTables.STAKEHOLDER_PERSON.eq(B)))
                .and(notExists(selectOne()
                        .from(HouseTables.RELATIONSHIP)
                        .where(HouseTables.RELATIONSHIP_PARTY.eq(B), HouseTables.RELATIONSHIP_LIVE.isTrue())))
                .and(notExists(selectOne()
                        .from(HouseTables.POSITION)
                        .join(HouseTables.RELATIONSHIP)
                        .on(HouseTables.RELATIONSHIP_PARTY.eq(HouseTables.POSITION_ORGANIZATION))
                        .where(HouseTables.POSITION_PERSON.eq(B), HouseTables.RELATIONSHIP_LIVE.isTrue())));
    }

    private List<TodayEntry> entries(Caller by, FadingTie rule, List<Faded> ties, Instant now) {
        List<PartyId> people = ties.stream().<PartyId>map(Faded::person).toList();
        Map<PartyId, PartyName> names = people.isEmpty() ? Map.of() : directory.names(by, people);
        return ties.stream()
                .flatMap(tie -> Optional.ofNullable(names.get(tie.person())).stream()
                        .map(who -> entry(by, rule, tie, who, now)))
                .toList();
    }

    private static TodayEntry entry(Caller by, FadingTie rule, Faded tie, PartyName who, Instant now) {
        Signal signal = rule.raise(tie.person(), who.name(), tie.since(), tie.last());
        return new TodayEntry(
                new SignalId(tie.person().value()),
                signal.rule(),
                signal.severity(),
                null,
                who,
                who,
                rule.tell(signal, by.locale(), now),
                rule.advise(signal, by.locale()),
                signal.act(),
                signal.holdsFrom(),
                signal.evidence());
    }
}
