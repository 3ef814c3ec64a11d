package rapport.listening.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.concern.Closing;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.concern.ConcernId;
import rapport.api.concern.ConcernStep;
import rapport.api.concern.Concerns;
import rapport.api.concern.ConcernsQuery;
import rapport.api.concern.StepsQuery;
import rapport.api.concern.TakenStep;
import rapport.api.concern.Word;
import rapport.api.level.Levels;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.listening.model.Step;
import rapport.store.api.Change;
import rapport.store.api.Conflict;
import rapport.store.api.Database;
import rapport.store.api.Deletions;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Concerns in the database, seen by those who may read the level of their relationship. */
@Component
public final class SqlConcerns implements Concerns {

    public static final Schema SCHEMA = new Schema("listening", SqlConcerns.class);
    static final Deletions DELETIONS = new Deletions("concern_deletion");
    static final String KIND = "concern";

    private final Store store;
    private final SeenConcerns seen;
    private final OtherSide otherSide;
    private final Hearing hearing;
    private final Stepping stepping;
    private final Regrouping regrouping;

    @Activate
    public SqlConcerns(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Levels levels,
            @Reference ClosingListeners listeners) {
        this.store = database.open(SCHEMA);
        this.seen = new SeenConcerns(levels);
        this.otherSide = new OtherSide(directory, relationships, levels);
        this.hearing = new Hearing(otherSide);
        this.stepping = new Stepping(otherSide, listeners);
        this.regrouping = new Regrouping(otherSide);
    }

    @Override
    public Optional<Concern> find(Caller by, ConcernId id) {
        return store.read(session -> ConcernRows.find(session.sql(), id, seen.of(by)));
    }

    @Override
    public Slice<Concern> list(Caller by, ConcernsQuery query, PageRequest page) {
        return store.read(session -> ConcernLists.list(session.sql(), query, seen.of(by), page));
    }

    @Override
    public Map<RelationshipId, Integer> countOpen(Caller by, Collection<RelationshipId> relationships) {
        return store.read(session -> ConcernLists.countOpen(session.sql(), relationships, seen.of(by)));
    }

    @Override
    public List<ConcernStep> steps(Caller by, ConcernId id) {
        return store.read(session -> ConcernSteps.of(session.sql(), id, seen.of(by)));
    }

    @Override
    public List<TakenStep> steps(Caller by, StepsQuery query) {
        return store.read(session -> ConcernSteps.taken(session.sql(), query, seen.of(by)));
    }

    @Override
    public Outcome<Concern> hear(Caller by, ConcernDraft draft) {
        return store.write(by, transaction -> hearing.hear(transaction, draft));
    }

    @Override
    public Outcome<Concern> change(Caller by, ConcernId id, long version, ConcernDraft draft) {
        return store.write(by, transaction -> hearing.change(transaction, writable(transaction, id, version), draft));
    }

    @Override
    public Outcome<Concern> playBack(Caller by, ConcernId id, long version, String understood) {
        return step(by, id, version, Step.playBack(understood));
    }

    @Override
    public Outcome<Concern> confirm(Caller by, ConcernId id, long version, Word word) {
        return step(by, id, version, Step.confirm(word));
    }

    @Override
    public Outcome<Concern> correct(Caller by, ConcernId id, long version, String words, Word word) {
        return step(by, id, version, Step.correct(words, word));
    }

    @Override
    public Outcome<Concern> override(Caller by, ConcernId id, long version, String reason) {
        return step(by, id, version, Step.override(reason));
    }

    @Override
    public Outcome<Concern> address(Caller by, ConcernId id, long version, String done) {
        return step(by, id, version, Step.address(done));
    }

    @Override
    public Outcome<Concern> verify(Caller by, ConcernId id, long version, @Nullable String words, Word word) {
        return step(by, id, version, Step.verify(words, word));
    }

    @Override
    public Outcome<Concern> close(Caller by, ConcernId id, long version, Closing closing) {
        return step(by, id, version, Step.close(closing));
    }

    @Override
    public Outcome<Concern> withdraw(Caller by, ConcernId id, long version, String reason) {
        return step(by, id, version, Step.withdraw(reason));
    }

    @Override
    public Outcome<Concern> reopen(Caller by, ConcernId id, long version, String reason) {
        return step(by, id, version, Step.reopen(reason));
    }

    @Override
    public Outcome<List<Concern>> split(Caller by, ConcernId id, long version, List<String> wordings) {
        return store.write(
                by, transaction -> regrouping.split(transaction, writable(transaction, id, version), wordings));
    }

    @Override
    public Outcome<Concern> merge(Caller by, ConcernId id, long version, ConcernId into) {
        return store.write(by, transaction -> {
            Concern was = writable(transaction, id, version);
            return regrouping.merge(transaction, was, ConcernRows.find(transaction.sql(), into, seen.of(by)));
        });
    }

    @Override
    public Outcome<List<Concern>> rank(Caller by, RelationshipId relationship, List<ConcernId> order) {
        return store.write(by, transaction -> {
            ConcernsQuery open = ConcernsQuery.openIn(relationship);
            List<Concern> found = ConcernLists.list(
                            transaction.sql(), open, seen.of(by), PageRequest.first(Ranking.MOST))
                    .items();
            found.stream().limit(1).forEach(concern -> otherSide.requireWrite(by, concern));
            return Ranking.rank(transaction, found, order);
        });
    }

    @Override
    public void delete(Caller by, ConcernId id, long version) {
        store.run(by, transaction -> {
            Concern was = writable(transaction, id, version);
            ConcernRows.mark(transaction.sql(), was, true);
            DELETIONS.note(transaction, id);
            transaction.record(Change.removed(KIND, id, "ConcernDeleted", was));
        });
    }

    @Override
    public void restore(Caller by, ConcernId id) {
        store.run(
                by,
                transaction -> ConcernRows.find(transaction.sql(), id, seen.ofDeleted(by))
                        .ifPresent(deleted -> {
                            otherSide.requireWrite(by, deleted);
                            Concern is = ConcernRows.mark(transaction.sql(), deleted, false);
                            DELETIONS.takeBack(transaction.sql(), id);
                            transaction.record(Change.added(KIND, id, "ConcernRestored", is));
                        }));
    }

    private Outcome<Concern> step(Caller by, ConcernId id, long version, Step step) {
        return store.write(by, transaction -> stepping.take(transaction, writable(transaction, id, version), step));
    }

    private Concern writable(Transaction transaction, ConcernId id, long version) {
        Concern was = ConcernRows.find(transaction.sql(), id, seen.of(transaction.by()))
                .filter(current -> current.version() == version)
                .orElseThrow(() -> new Conflict(KIND, id.value(), version));
        otherSide.requireWrite(transaction.by(), was);
        return was;
    }
}
