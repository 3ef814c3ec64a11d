package rapport.checkups.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.checkup.FirstCall;
import rapport.api.checkup.FirstCallId;
import rapport.api.checkup.FirstCalls;
import rapport.api.checkup.GuessScore;
import rapport.api.id.Ids;
import rapport.api.journal.Subject;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.checkups.rules.Brier;
import rapport.checkups.rules.News;
import rapport.store.api.Change;
import rapport.store.api.Conflict;
import rapport.store.api.Database;
import rapport.store.api.Keyset;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** First calls in the database, seen by those who may read the level of their relationship. */
@Component(service = {FirstCalls.class, SqlFirstCalls.class})
public final class SqlFirstCalls implements FirstCalls {

    static final String KIND = "first-call";

    private final Store store;
    private final SeenCheckUps seen;
    private final OtherSide otherSide;

    @Activate
    public SqlFirstCalls(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Levels levels) {
        this.store = database.open(SqlCheckUps.SCHEMA);
        this.seen = new SeenCheckUps(levels);
        this.otherSide = new OtherSide(directory, relationships, levels);
    }

    @Override
    public Optional<FirstCall> find(Caller by, FirstCallId id) {
        return store.read(session -> rows(by).find(session.sql(), id, seen.ofFirstCalls(by, false)));
    }

    @Override
    public Slice<FirstCall> list(Caller by, @Nullable RelationshipId relationship, PageRequest page) {
        return store.read(session -> Keyset.by(FirstCallLists.order(relationship))
                .page(
                        FirstCallLists.matching(session.sql(), relationship, seen.ofFirstCalls(by, false)),
                        page,
                        rows(by)::read));
    }

    @Override
    public Outcome<FirstCall> guess(Caller by, RelationshipId relationship, List<Double> chances) {
        return store.write(by, transaction -> {
            Optional<Relationship> in = otherSide.writable(by, relationship);
            List<Objection> objections = new ArrayList<>(Brier.objections(chances));
            objections.addAll(in.map(otherSide::objectionsToFirstCall).orElse(List.of(OtherSide.UNKNOWN)));
            return objections.isEmpty()
                    ? Outcome.done(guess(transaction, in.orElseThrow(), chances))
                    : Outcome.refused(objections);
        });
    }

    @Override
    public Outcome<List<FirstCall>> said(
            Caller by,
            RelationshipId relationship,
            FirstCall.Outcome outcome,
            @Nullable PersonId person,
            @Nullable Instant at) {
        return store.write(
                by,
                transaction -> know(
                        transaction,
                        relationship,
                        News.said(outcome, person, Objects.requireNonNullElse(at, transaction.at()))));
    }

    @Override
    public Outcome<List<FirstCall>> happened(
            Caller by, RelationshipId relationship, FirstCall.Outcome outcome, @Nullable Instant at) {
        return store.write(
                by,
                transaction -> know(
                        transaction,
                        relationship,
                        News.happened(outcome, Objects.requireNonNullElse(at, transaction.at()))));
    }

    @Override
    public GuessScore ownScore(Caller by) {
        return store.read(session -> new Scores(session.sql(), seen.ofFirstCalls(by, false)).own(by.account()));
    }

    @Override
    public Optional<GuessScore> findHouseScore(Caller by) {
        return store.read(session -> new Scores(session.sql(), seen.ofFirstCalls(by, false)).house());
    }

    @Override
    public void delete(Caller by, FirstCallId id, long version) {
        store.run(by, transaction -> {
            FirstCall was = rows(by).find(transaction.sql(), id, seen.ofFirstCalls(by, false))
                    .filter(current -> current.version() == version)
                    .orElseThrow(() -> new Conflict(KIND, id.value(), version));
            otherSide.writable(by, was.relationship());
            rows(by).mark(transaction.sql(), was, true);
            SqlCheckUps.DELETIONS.note(transaction, id);
            transaction.record(Change.removed(KIND, id, "FirstCallDeleted", was));
        });
    }

    @Override
    public void restore(Caller by, FirstCallId id) {
        store.run(
                by,
                transaction -> rows(by).find(transaction.sql(), id, seen.ofFirstCalls(by, true))
                        .filter(deleted ->
                                otherSide.writable(by, deleted.relationship()).isPresent())
                        .ifPresent(deleted -> {
                            FirstCall is = rows(by).mark(transaction.sql(), deleted, false);
                            SqlCheckUps.DELETIONS.takeBack(transaction.sql(), id);
                            transaction.record(Change.added(KIND, id, "FirstCallRestored", is));
                        }));
    }

    /** Takes one in from elsewhere as it stands; whose guess it was is not told, so it counts for nobody's score. */
    public Outcome<FirstCall> take(Caller by, FirstCall told) {
        return store.write(by, transaction -> {
            Optional<Relationship> in = otherSide.writable(by, told.relationship());
            if (in.isEmpty()) {
                return Outcome.refused(OtherSide.UNKNOWN);
            }
            List<Objection> objections = new ArrayList<>(otherSide.objectionsToFirstCall(in.get()));
            objections.addAll(otherSide.objections(transaction, in.get(), told.saidBy(), told.at()));
            if (!told.guess().isEmpty() || told.known() == null) {
                objections.addAll(Brier.objections(told.guess()));
            }
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            rows(by).insert(transaction.sql(), told, in.get().level());
            String event = told.happened() != null
                    ? "FirstCallHappened"
                    : told.said() != null ? "FirstCallSaid" : "FirstCallGuessed";
            transaction.record(Change.added(KIND, told.id(), event, told));
            return Outcome.done(told);
        });
    }

    private FirstCall guess(Transaction transaction, Relationship in, List<Double> chances) {
        Caller by = transaction.by();
        FirstCallRows rows = rows(by);
        Optional<FirstCall> open =
                FirstCallLists.openGuess(transaction.sql(), in.id(), by.account(), seen.ofFirstCalls(by, false))
                        .fetch()
                        .stream()
                        .map(rows::read)
                        .findFirst();
        FirstCall guess = new FirstCall(
                open.map(FirstCall::id).orElseGet(() -> new FirstCallId(Ids.next())),
                open.map(FirstCall::version).orElse(1L),
                in.id(),
                transaction.at(),
                chances,
                by.name(),
                null,
                null,
                null);
        FirstCall is = open.isPresent() ? rows.update(transaction.sql(), guess) : guess;
        if (open.isEmpty()) {
            rows.insert(transaction.sql(), guess, in.level());
        }
        transaction.record(new Change(Subject.of(KIND, is.id()), "FirstCallGuessed", open.orElse(null), is));
        return is;
    }

    /** Tells every first call of them that waits for it, or, where none does, notes it by itself. */
    private Outcome<List<FirstCall>> know(Transaction transaction, RelationshipId relationship, News news) {
        Caller by = transaction.by();
        Optional<Relationship> in = otherSide.writable(by, relationship);
        if (in.isEmpty()) {
            return Outcome.refused(OtherSide.UNKNOWN);
        }
        List<Objection> objections = new ArrayList<>(otherSide.objectionsToFirstCall(in.get()));
        objections.addAll(otherSide.objections(transaction, in.get(), news.person(), news.at()));
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        List<FirstCall> told = list(by, relationship, PageRequest.first(PageRequest.MOST)).items().stream()
                .filter(news::isNewTo)
                .map(was -> tell(transaction, was, news))
                .toList();
        return Outcome.done(told.isEmpty() ? List.of(noteAlone(transaction, in.get(), news)) : told);
    }

    private static FirstCall tell(Transaction transaction, FirstCall was, News news) {
        FirstCall is = rows(transaction.by()).update(transaction.sql(), news.toldTo(was));
        transaction.record(Change.changed(KIND, is.id(), news.event(), was, is));
        return is;
    }

    private static FirstCall noteAlone(Transaction transaction, Relationship in, News news) {
        FirstCallId id = new FirstCallId(Ids.next());
        FirstCall is = news.toldTo(new FirstCall(id, 1, in.id(), news.at(), List.of(), null, null, null, null));
        rows(transaction.by()).insert(transaction.sql(), is, in.level());
        transaction.record(Change.added(KIND, id, news.event(), is));
        return is;
    }

    private static FirstCallRows rows(Caller by) {
        return new FirstCallRows(by.account());
    }
}
