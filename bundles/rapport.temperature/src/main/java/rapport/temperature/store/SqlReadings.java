package rapport.temperature.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.concern.Concerns;
import rapport.api.level.Levels;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PersonId;
import rapport.api.reading.Estimate;
import rapport.api.reading.GuessDraft;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingDraft;
import rapport.api.reading.ReadingId;
import rapport.api.reading.Readings;
import rapport.api.reading.ReadingsQuery;
import rapport.api.reading.Summary;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.store.api.Change;
import rapport.store.api.Conflict;
import rapport.store.api.Database;
import rapport.store.api.Deletions;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Transaction;
import rapport.temperature.store.OpenGuesses.Awaited;

/** Readings in the database, seen by those who may read the level of their relationship. */
@Component
public final class SqlReadings implements Readings {

    public static final Schema SCHEMA = new Schema("temperature", SqlReadings.class);
    static final Deletions DELETIONS = new Deletions("reading_deletion");
    static final String KIND = "reading";

    private final Store store;
    private final SeenReadings seen;
    private final Sums sums;
    private final Asking asking;

    @Activate
    public SqlReadings(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Concerns concerns,
            @Reference Levels levels) {
        this.store = database.open(SCHEMA);
        this.seen = new SeenReadings(levels);
        this.sums = new Sums(store);
        OtherSide otherSide = new OtherSide(directory, relationships, concerns, levels);
        this.asking = new Asking(otherSide, seen, sums, new FallingShort(concerns));
    }

    @Override
    public Optional<Reading> find(Caller by, ReadingId id) {
        return store.read(session -> ReadingRows.find(session.sql(), id, seen.of(by)))
                .map(kept -> kept.toldTo(by));
    }

    @Override
    public Slice<Reading> list(Caller by, ReadingsQuery query, PageRequest page) {
        return store.<Slice<Kept>>read(session -> ReadingLists.list(session.sql(), query, seen.of(by), page))
                .map(kept -> kept.toldTo(by));
    }

    @Override
    public List<Reading> within(Caller by, ReadingsQuery query, Instant from, Instant until, int atMost) {
        List<Kept> found = store.read(session -> ReadingLists.within(session.sql(), query, seen.of(by), from, until)
                .limit(atMost)
                .fetch(ReadingRows::read));
        return found.stream().map(kept -> kept.toldTo(by)).toList();
    }

    @Override
    public Optional<Reading> openGuess(Caller by, GuessDraft about) {
        return store.read(session -> OpenGuesses.find(session.sql(), Awaited.of(about), seen.of(by)))
                .map(kept -> kept.toldTo(by));
    }

    @Override
    public Outcome<Reading> guess(Caller by, GuessDraft draft) {
        return told(by, store.<Outcome<Kept>>write(by, transaction -> asking.guess(transaction, draft)));
    }

    @Override
    public Outcome<Reading> take(Caller by, ReadingDraft draft) {
        return told(by, store.<Outcome<Kept>>write(by, transaction -> asking.take(transaction, draft)));
    }

    @Override
    public Outcome<Reading> correct(Caller by, ReadingId id, long version, ReadingDraft draft) {
        return told(
                by,
                store.<Outcome<Kept>>write(
                        by, transaction -> asking.correct(transaction, writable(transaction, id, version), draft)));
    }

    @Override
    public void delete(Caller by, ReadingId id, long version) {
        store.run(by, transaction -> {
            Kept was = writable(transaction, id, version);
            sums.remove(transaction, was);
            OpenGuesses.close(transaction.sql(), was.reading());
            ReadingRows.mark(transaction.sql(), was.reading(), true);
            DELETIONS.note(transaction, id);
            transaction.record(Change.removed(KIND, id, "ReadingDeleted", was.reading()));
        });
    }

    @Override
    public void restore(Caller by, ReadingId id) {
        store.run(
                by,
                transaction -> ReadingRows.find(transaction.sql(), id, seen.ofDeleted(by))
                        .ifPresent(deleted -> bringBack(transaction, deleted)));
    }

    @Override
    public List<Summary> summary(Caller by, RelationshipId relationship) {
        return store.read(session -> Summaries.together(
                session.sql(), SumTable.RELATIONSHIP.eq(relationship.value()).and(seen.ofSums(by))));
    }

    @Override
    public List<Summary> summaryByPerson(Caller by, RelationshipId relationship) {
        return store.read(session -> Summaries.apart(
                session.sql(), SumTable.RELATIONSHIP.eq(relationship.value()).and(seen.ofSums(by))));
    }

    @Override
    public List<Summary> summary(Caller by, PersonId person) {
        return store.read(session -> Summaries.together(
                session.sql(), SumTable.PERSON.eq(person.value()).and(seen.ofSums(by))));
    }

    @Override
    public Optional<Estimate> blindSpot(Caller by) {
        return store.read(session -> Summaries.blindSpotOfUs(session.sql(), seen.ofGuesses(by)));
    }

    @Override
    public Optional<Estimate> blindSpot(Caller by, RelationshipId relationship) {
        return store.read(session -> Summaries.blindSpot(
                session.sql(), SumTable.RELATIONSHIP.eq(relationship.value()).and(seen.ofSums(by))));
    }

    @Override
    public Optional<Estimate> ownBlindSpot(Caller by) {
        return store.read(session -> Summaries.blindSpotOfUs(
                session.sql(), GuessSumTable.GUESSER.eq(by.account().value()).and(seen.ofGuesses(by))));
    }

    private void bringBack(Transaction transaction, Kept deleted) {
        Reading was = deleted.reading();
        transaction.by().require(Right.WRITE, deleted.level());
        Kept is = ReadingRows.mark(transaction.sql(), was, false);
        DELETIONS.takeBack(transaction.sql(), was.id());
        sums.add(transaction, is);
        if (was.value() == null) {
            OpenGuesses.open(transaction.sql(), was);
        }
        transaction.record(Change.added(KIND, was.id(), "ReadingRestored", is.reading()));
    }

    private Kept writable(Transaction transaction, ReadingId id, long version) {
        Kept was = ReadingRows.find(transaction.sql(), id, seen.of(transaction.by()))
                .filter(current -> current.reading().version() == version)
                .orElseThrow(() -> new Conflict(KIND, id.value(), version));
        transaction.by().require(Right.WRITE, was.level());
        return was;
    }

    private static Outcome<Reading> told(Caller by, Outcome<Kept> outcome) {
        return outcome.map(kept -> kept.toldTo(by));
    }
}
