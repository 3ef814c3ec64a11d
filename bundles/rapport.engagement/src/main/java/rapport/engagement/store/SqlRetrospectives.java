package rapport.engagement.store;

import static org.jooq.impl.DSL.noCondition;
import static rapport.engagement.store.RetrospectiveRows.HELD_ON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.engagement.Feedback;
import rapport.api.engagement.FeedbackDraft;
import rapport.api.engagement.FeedbackId;
import rapport.api.engagement.FeedbackQuery;
import rapport.api.engagement.FeedbackResponse;
import rapport.api.engagement.Retrospective;
import rapport.api.engagement.RetrospectiveDraft;
import rapport.api.engagement.RetrospectiveId;
import rapport.api.engagement.Retrospectives;
import rapport.api.id.Ids;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.store.api.Database;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Retrospectives and their feedback in the database, seen by those who may read the level of their relationship. */
@Component
public final class SqlRetrospectives implements Retrospectives {

    static final String KIND = "retrospective";

    private final Store store;
    private final Host host;
    private final RelationshipRecords<Retrospective> retrospectives;
    private final FeedbackSteps feedback;

    @Activate
    public SqlRetrospectives(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Levels levels) {
        this.store = database.open(SqlMilestones.SCHEMA);
        this.host = new Host(directory, relationships, levels);
        this.retrospectives = records(levels);
        this.feedback = new FeedbackSteps(host, FeedbackSteps.records(levels));
    }

    static RelationshipRecords<Retrospective> records(Levels levels) {
        return new RelationshipRecords<>(KIND, RetrospectiveRows.TABLE, new RetrospectiveRows(), levels);
    }

    @Override
    public Optional<Retrospective> find(Caller by, RetrospectiveId id) {
        return store.read(session -> retrospectives.find(session.sql(), by, id.value()));
    }

    @Override
    public Slice<Retrospective> list(Caller by, @Nullable RelationshipId relationship, PageRequest page) {
        return store.read(session -> retrospectives.list(
                session.sql(), by, matching(retrospectives, relationship), page, order(retrospectives, relationship)));
    }

    @Override
    public Outcome<Retrospective> hold(Caller by, RetrospectiveDraft draft) {
        return store.write(by, transaction -> {
            Optional<Relationship> in = host.writable(by, draft.relationship());
            List<Objection> objections =
                    new ArrayList<>(host.plausible(transaction, draft.people()).toRetrospective(draft));
            if (in.isEmpty()) {
                objections.add(Objection.to(
                        "relationship", "engagement.relationship.unknown", "there is no such relationship"));
            }
            Retrospective held = drafted(new RetrospectiveId(Ids.next()), 1, draft.relationship(), draft);
            return objections.isEmpty()
                    ? Outcome.done(retrospectives.add(
                            transaction, held, in.orElseThrow().level(), "RetrospectiveHeld"))
                    : Outcome.refused(objections);
        });
    }

    @Override
    public Outcome<Retrospective> change(Caller by, RetrospectiveId id, long version, RetrospectiveDraft draft) {
        return store.write(by, transaction -> {
            Retrospective was = writable(transaction, id, version);
            List<Objection> objections =
                    host.plausible(transaction, draft.people()).toRetrospective(draft);
            return objections.isEmpty()
                    ? Outcome.done(retrospectives.change(
                            transaction, was, drafted(id, version, was.relationship(), draft), "RetrospectiveChanged"))
                    : Outcome.refused(objections);
        });
    }

    @Override
    public void delete(Caller by, RetrospectiveId id, long version) {
        store.run(by, transaction -> {
            retrospectives.delete(transaction, writable(transaction, id, version), "RetrospectiveDeleted");
            feedback.deleteAll(transaction, id);
        });
    }

    @Override
    public void restore(Caller by, RetrospectiveId id) {
        store.run(
                by,
                transaction -> retrospectives
                        .findDeleted(transaction, id.value())
                        .filter(deleted ->
                                host.writable(by, deleted.relationship()).isPresent())
                        .ifPresent(deleted -> {
                            retrospectives.restore(transaction, deleted, "RetrospectiveRestored");
                            feedback.restoreAll(transaction, id);
                        }));
    }

    @Override
    public Optional<Feedback> findFeedback(Caller by, FeedbackId id) {
        return store.read(session -> feedback.records().find(session.sql(), by, id.value()));
    }

    @Override
    public Slice<Feedback> feedback(Caller by, FeedbackQuery query, PageRequest page) {
        return store.read(session -> feedback.list(session.sql(), by, query, page));
    }

    @Override
    public Outcome<Feedback> give(Caller by, RetrospectiveId in, FeedbackDraft draft) {
        return store.write(
                by,
                transaction -> find(by, in)
                        .flatMap(held -> host.writable(by, held.relationship())
                                .map(relationship -> feedback.give(transaction, held, relationship.level(), draft)))
                        .orElseGet(() -> Outcome.refused(Objection.to(
                                "retrospective", "feedback.retrospective.unknown", "there is no such retrospective"))));
    }

    @Override
    public Outcome<Feedback> changeFeedback(Caller by, FeedbackId id, long version, FeedbackDraft draft) {
        return store.write(by, transaction -> feedback.change(transaction, id, version, draft));
    }

    @Override
    public Outcome<Feedback> respond(Caller by, FeedbackId id, long version, FeedbackResponse response) {
        return store.write(by, transaction -> feedback.respond(transaction, id, version, response));
    }

    @Override
    public Outcome<Feedback> check(Caller by, FeedbackId id, long version, boolean changed) {
        return store.write(by, transaction -> feedback.check(transaction, id, version, changed));
    }

    @Override
    public void deleteFeedback(Caller by, FeedbackId id, long version) {
        store.run(by, transaction -> feedback.delete(transaction, id, version));
    }

    @Override
    public void restoreFeedback(Caller by, FeedbackId id) {
        store.run(by, transaction -> feedback.restore(transaction, id));
    }

    static Condition matching(RelationshipRecords<Retrospective> records, @Nullable RelationshipId relationship) {
        return relationship == null ? noCondition() : records.relationship().eq(relationship.value());
    }

    /** What is fixed comes first, since the embedded engine finds the order only so. */
    static List<SortField<?>> order(RelationshipRecords<Retrospective> records, @Nullable RelationshipId relationship) {
        return relationship == null
                ? List.of(HELD_ON.desc(), records.id().desc())
                : List.of(
                        records.relationship().desc(),
                        HELD_ON.desc(),
                        records.id().desc());
    }

    private static Retrospective drafted(
            RetrospectiveId id, long version, RelationshipId in, RetrospectiveDraft draft) {
        String words = draft.words();
        return new Retrospective(
                id,
                version,
                in,
                draft.heldOn(),
                draft.people().stream().distinct().toList(),
                words == null || words.isBlank() ? null : words.strip());
    }

    private Retrospective writable(Transaction transaction, RetrospectiveId id, long version) {
        Retrospective was = retrospectives.current(transaction, id.value(), version);
        host.writable(transaction.by(), was.relationship());
        return was;
    }
}
