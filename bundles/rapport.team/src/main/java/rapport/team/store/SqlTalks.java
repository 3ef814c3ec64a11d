package rapport.team.store;

import static rapport.team.store.TalkTable.ADDED_AT;
import static rapport.team.store.TalkTable.ADDED_BY;
import static rapport.team.store.TalkTable.CARRIED;
import static rapport.team.store.TalkTable.HELD_AT;
import static rapport.team.store.TalkTable.POINT;
import static rapport.team.store.TalkTable.POINT_ID;
import static rapport.team.store.TalkTable.POINT_ONE;
import static rapport.team.store.TalkTable.POINT_OTHER;
import static rapport.team.store.TalkTable.POINT_WORDS;
import static rapport.team.store.TalkTable.SETTLED_IN;
import static rapport.team.store.TalkTable.TALK;
import static rapport.team.store.TalkTable.TALK_ID;
import static rapport.team.store.TalkTable.TALK_ONE;
import static rapport.team.store.TalkTable.TALK_OTHER;
import static rapport.team.store.TalkTable.TALK_WORDS;
import static rapport.team.store.TalkTable.pointsOf;
import static rapport.team.store.TalkTable.talksOf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectFinalStep;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.id.Ids;
import rapport.api.interaction.Channel;
import rapport.api.interaction.InteractionDraft;
import rapport.api.interaction.Interactions;
import rapport.api.interaction.Participant;
import rapport.api.interaction.Participant.Part;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PersonId;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Keyset;
import rapport.store.api.Store;
import rapport.store.api.Transaction;
import rapport.team.model.Pair;
import rapport.team.model.Talk;
import rapport.team.model.TalkId;
import rapport.team.model.TalkPoint;
import rapport.team.model.TalkPointId;
import rapport.team.rules.PlausibleTalk;

/** Talks of two in the database; every statement names the caller's pair. */
@Component(service = Talks.class)
public final class SqlTalks implements Talks {

    private static final int POINTS = 200;
    private static final Keyset LATEST = Keyset.by(HELD_AT.desc(), TALK_ID.asc());
    private static final Keyset NEWEST_POINT = Keyset.by(ADDED_AT.desc(), POINT_ID.asc());

    private final Store store;
    private final Directory directory;
    private final Interactions interactions;

    @Activate
    public SqlTalks(
            @Reference Database database, @Reference Directory directory, @Reference Interactions interactions) {
        this.store = database.open(SqlPulses.SCHEMA);
        this.directory = directory;
        this.interactions = interactions;
    }

    @Override
    public List<TalkPoint> points(Caller by, PersonId colleague) {
        return pair(by, colleague)
                .map(pair -> store.<List<TalkPoint>>read(
                        session -> open(session.sql(), pair).fetch(TalkTable::point)))
                .orElse(List.of());
    }

    static ResultQuery<Record> open(DSLContext sql, Pair pair) {
        return sql.select(TalkTable.POINT_COLUMNS)
                .from(POINT)
                .where(pointsOf(pair), SETTLED_IN.isNull())
                .orderBy(POINT_ONE, POINT_OTHER, ADDED_AT, POINT_ID)
                .limit(POINTS);
    }

    @Override
    public Slice<Talk> list(Caller by, PersonId colleague, PageRequest page) {
        return pair(by, colleague)
                .map(pair -> store.<Slice<Talk>>read(session -> LATEST.page(
                        session.sql().select(TalkTable.TALK_COLUMNS).from(TALK).where(talksOf(pair)),
                        page,
                        TalkTable::talk)))
                .orElseGet(() -> new Slice<>(List.of(), null, null));
    }

    @Override
    public List<Talk> latest(Caller by, int atMost) {
        PersonId me = by.person();
        if (me == null) {
            return List.of();
        }
        List<Talk> all = store.read(session -> session.sql()
                .select(TalkTable.TALK_COLUMNS)
                .from(TALK)
                .where(TALK_ONE.eq(me.value()).or(TALK_OTHER.eq(me.value())))
                .orderBy(HELD_AT.desc(), TALK_ID)
                .limit(atMost)
                .fetch(TalkTable::talk));
        List<Pair> seen = new ArrayList<>();
        return all.stream()
                .filter(talk -> !seen.contains(talk.pair()) && seen.add(talk.pair()))
                .toList();
    }

    @Override
    public Slice<Talk> own(Caller by, String words, PageRequest page) {
        return store.read(session -> LATEST.page(own(session.sql(), me(by), words), page, TalkTable::talk));
    }

    static SelectFinalStep<Record> own(DSLContext sql, UUID me, String words) {
        return sql.select(TalkTable.TALK_COLUMNS)
                .from(TALK)
                .where(EitherOf.is(TALK, TALK_ID, TALK_ONE, TALK_OTHER, me), SaidWords.in(TALK_WORDS, words));
    }

    @Override
    public Slice<TalkPoint> ownPoints(Caller by, String words, PageRequest page) {
        return store.read(
                session -> NEWEST_POINT.page(ownPoints(session.sql(), me(by), words), page, TalkTable::point));
    }

    static SelectFinalStep<Record> ownPoints(DSLContext sql, UUID me, String words) {
        return sql.select(TalkTable.POINT_COLUMNS)
                .from(POINT)
                .where(EitherOf.is(POINT, POINT_ID, POINT_ONE, POINT_OTHER, me), SaidWords.in(POINT_WORDS, words));
    }

    @Override
    public Optional<Talk> find(Caller by, TalkId id) {
        PersonId me = by.person();
        return me == null
                ? Optional.empty()
                : store.read(session -> session.sql()
                        .select(TalkTable.TALK_COLUMNS)
                        .from(TALK)
                        .where(TALK_ID.eq(id.value()))
                        .and(TALK_ONE.eq(me.value()).or(TALK_OTHER.eq(me.value())))
                        .fetchOptional(TalkTable::talk));
    }

    @Override
    public Outcome<TalkPoint> add(Caller by, PersonId colleague, String words) {
        by.require(Role.MEMBER);
        return store.write(by, transaction -> {
            List<Objection> objections = objections(by, colleague);
            objections.addAll(PlausibleTalk.toPoint(words));
            return objections.isEmpty()
                    ? Outcome.done(added(transaction, by.findPerson().orElseThrow(), colleague, words.strip()))
                    : Outcome.refused(objections);
        });
    }

    private static TalkPoint added(Transaction transaction, PersonId me, PersonId colleague, String words) {
        TalkPoint point = new TalkPoint(
                new TalkPointId(Ids.next()), Pair.of(me, colleague), me, words, now(transaction), 0, null);
        transaction
                .sql()
                .insertInto(POINT)
                .set(POINT_ID, point.id().value())
                .set(POINT_ONE, point.pair().one().value())
                .set(POINT_OTHER, point.pair().other().value())
                .set(ADDED_BY, me.value())
                .set(POINT_WORDS, words)
                .set(ADDED_AT, point.addedAt())
                .set(CARRIED, 0)
                .execute();
        transaction.record(Change.added("team-talk-point", point.id(), "TalkPointAdded", Map.of()));
        return point;
    }

    @Override
    public void remove(Caller by, TalkPointId id) {
        UUID me = me(by);
        store.run(by, transaction -> {
            int removed = transaction
                    .sql()
                    .deleteFrom(POINT)
                    .where(POINT_ID.eq(id.value()), ADDED_BY.eq(me), SETTLED_IN.isNull())
                    .execute();
            if (removed > 0) {
                transaction.record(Change.removed("team-talk-point", id, "TalkPointTakenBack", Map.of()));
            }
        });
    }

    @Override
    public Outcome<Talk> hold(Caller by, PersonId colleague, Collection<TalkPointId> settled, @Nullable String words) {
        by.require(Role.MEMBER);
        return store.write(by, transaction -> {
            List<Objection> objections = objections(by, colleague);
            objections.addAll(PlausibleTalk.toTalk(words));
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            PersonId me = by.findPerson().orElseThrow();
            Talk talk = new Talk(
                    new TalkId(Ids.next()),
                    Pair.of(me, colleague),
                    now(transaction),
                    me,
                    words == null || words.isBlank() ? null : words.strip());
            meet(by, colleague, talk);
            TalkTable.insert(transaction.sql(), talk);
            settle(transaction.sql(), talk, settled);
            transaction.record(Change.added("team-talk", talk.id(), "TalkHeld", Map.of()));
            return Outcome.done(talk);
        });
    }

    private static void settle(DSLContext sql, Talk talk, Collection<TalkPointId> settled) {
        List<UUID> ids = settled.stream().map(TalkPointId::value).toList();
        sql.update(POINT)
                .set(SETTLED_IN, talk.id().value())
                .where(pointsOf(talk.pair()), SETTLED_IN.isNull(), POINT_ID.in(ids))
                .execute();
        sql.update(POINT)
                .set(CARRIED, CARRIED.plus(1))
                .where(pointsOf(talk.pair()), SETTLED_IN.isNull())
                .execute();
    }

    // That the two met is no secret, and ties rest on it; what they said is.
    private void meet(Caller by, PersonId colleague, Talk talk) {
        List<Participant> both =
                List.of(new Participant(talk.recordedBy(), Part.FROM), new Participant(colleague, Part.TO));
        Outcome<?> met = interactions.record(by, new InteractionDraft(talk.at(), Channel.IN_PERSON, both, null, null));
        if (met.findValue().isEmpty()) {
            throw new IllegalStateException("a talk of two colleagues was refused: " + met.objections());
        }
    }

    private List<Objection> objections(Caller by, PersonId colleague) {
        return new ArrayList<>(PlausibleTalk.toPair(
                by.person(), colleague, directory.names(by, List.of(colleague)).get(colleague)));
    }

    private static UUID me(Caller by) {
        return by.findPerson().map(PersonId::value).orElseGet(() -> new UUID(0, 0));
    }

    private static Optional<Pair> pair(Caller by, PersonId colleague) {
        return by.findPerson().filter(me -> !me.equals(colleague)).map(me -> Pair.of(me, colleague));
    }

    private static Instant now(Transaction transaction) {
        return transaction.at().truncatedTo(ChronoUnit.MICROS);
    }
}
