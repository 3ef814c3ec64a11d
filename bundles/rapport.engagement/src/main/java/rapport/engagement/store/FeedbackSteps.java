package rapport.engagement.store;

import static org.jooq.impl.DSL.noCondition;
import static rapport.engagement.store.FeedbackRows.GIVEN_AT;
import static rapport.engagement.store.FeedbackRows.IS_OPEN;
import static rapport.engagement.store.FeedbackRows.RETROSPECTIVE;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.engagement.Feedback;
import rapport.api.engagement.FeedbackDraft;
import rapport.api.engagement.FeedbackId;
import rapport.api.engagement.FeedbackQuery;
import rapport.api.engagement.FeedbackResponse;
import rapport.api.engagement.Retrospective;
import rapport.api.engagement.RetrospectiveId;
import rapport.api.id.Ids;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.engagement.rules.PlausibleEngagement;
import rapport.store.api.RelationshipRecords;
import rapport.store.api.Transaction;

/** What a feedback goes through: said, answered, checked. */
record FeedbackSteps(Host host, RelationshipRecords<Feedback> records) {

    static final String KIND = "feedback";
    private static final int MOST = 500;

    static RelationshipRecords<Feedback> records(Levels levels) {
        return new RelationshipRecords<>(KIND, FeedbackRows.TABLE, new FeedbackRows(), levels);
    }

    Slice<Feedback> list(DSLContext sql, Caller by, FeedbackQuery query, PageRequest page) {
        return records.list(sql, by, matching(records, query), page, order(records, query));
    }

    Outcome<Feedback> give(Transaction transaction, Retrospective in, String level, FeedbackDraft draft) {
        List<Objection> objections = plausible(transaction, draft.person()).toFeedback(draft);
        Feedback given = new Feedback(
                new FeedbackId(Ids.next()),
                1,
                in.relationship(),
                in.id(),
                draft.person(),
                draft.words().strip(),
                now(transaction),
                null,
                false,
                null,
                null,
                null,
                null);
        return objections.isEmpty()
                ? Outcome.done(records.add(transaction, given, level, "FeedbackGiven"))
                : Outcome.refused(objections);
    }

    Outcome<Feedback> change(Transaction transaction, FeedbackId id, long version, FeedbackDraft draft) {
        Feedback was = writable(transaction, id, version);
        List<Objection> objections = plausible(transaction, draft.person()).toFeedback(draft);
        return objections.isEmpty()
                ? Outcome.done(records.change(transaction, was, said(was, draft), "FeedbackChanged"))
                : Outcome.refused(objections);
    }

    Outcome<Feedback> respond(Transaction transaction, FeedbackId id, long version, FeedbackResponse response) {
        Feedback was = writable(transaction, id, version);
        List<Objection> objections = plausible(transaction, response.owner()).toResponse(response);
        return objections.isEmpty()
                ? Outcome.done(
                        records.change(transaction, was, answered(was, response, now(transaction)), "FeedbackAnswered"))
                : Outcome.refused(objections);
    }

    Outcome<Feedback> check(Transaction transaction, FeedbackId id, long version, boolean changed) {
        Feedback was = writable(transaction, id, version);
        List<Objection> objections = PlausibleEngagement.toCheck(was);
        return objections.isEmpty()
                ? Outcome.done(
                        records.change(transaction, was, checked(was, changed, now(transaction)), "FeedbackChecked"))
                : Outcome.refused(objections);
    }

    void delete(Transaction transaction, FeedbackId id, long version) {
        records.delete(transaction, writable(transaction, id, version), "FeedbackDeleted");
    }

    void restore(Transaction transaction, FeedbackId id) {
        records.findDeleted(transaction, id.value())
                .filter(deleted ->
                        host.writable(transaction.by(), deleted.relationship()).isPresent())
                .ifPresent(deleted -> records.restore(transaction, deleted, "FeedbackRestored"));
    }

    void deleteAll(Transaction transaction, RetrospectiveId in) {
        list(transaction.sql(), transaction.by(), FeedbackQuery.in(in), PageRequest.first(MOST))
                .items()
                .forEach(one -> records.delete(transaction, one, "FeedbackDeleted"));
    }

    void restoreAll(Transaction transaction, RetrospectiveId in) {
        records.listDeleted(transaction, RETROSPECTIVE.eq(in.value()), MOST)
                .forEach(one -> records.restore(transaction, one, "FeedbackRestored"));
    }

    static Condition matching(RelationshipRecords<Feedback> records, FeedbackQuery query) {
        Condition wanted = query.openOnly() ? IS_OPEN.isTrue() : noCondition();
        if (query.relationship() != null) {
            wanted = wanted.and(records.relationship().eq(query.relationship().value()));
        }
        if (query.retrospective() != null) {
            wanted = wanted.and(RETROSPECTIVE.eq(query.retrospective().value()));
        }
        return query.level() == null ? wanted : wanted.and(records.level().eq(query.level()));
    }

    /** What the query fixes comes first, since the embedded engine finds the order only so. */
    static List<SortField<?>> order(RelationshipRecords<Feedback> records, FeedbackQuery query) {
        List<SortField<?>> order = new ArrayList<>();
        if (query.relationship() != null) {
            order.add(records.relationship().asc());
        } else if (query.retrospective() != null) {
            order.add(RETROSPECTIVE.asc());
        } else if (query.level() != null) {
            order.add(records.level().asc());
        }
        order.add(GIVEN_AT.asc());
        order.add(records.id().asc());
        return order;
    }

    private PlausibleEngagement plausible(Transaction transaction, @Nullable PersonId person) {
        return host.plausible(transaction, Stream.ofNullable(person).toList());
    }

    private static Feedback said(Feedback was, FeedbackDraft draft) {
        return new Feedback(
                was.id(),
                was.version(),
                was.relationship(),
                was.retrospective(),
                draft.person(),
                draft.words().strip(),
                was.givenAt(),
                was.response(),
                was.willChange(),
                was.owner(),
                was.respondedAt(),
                was.changed(),
                was.checkedAt());
    }

    private static Feedback answered(Feedback was, FeedbackResponse response, Instant now) {
        return new Feedback(
                was.id(),
                was.version(),
                was.relationship(),
                was.retrospective(),
                was.person(),
                was.words(),
                was.givenAt(),
                response.words().strip(),
                response.willChange(),
                response.owner(),
                now,
                null,
                null);
    }

    private static Feedback checked(Feedback was, boolean changed, Instant now) {
        return new Feedback(
                was.id(),
                was.version(),
                was.relationship(),
                was.retrospective(),
                was.person(),
                was.words(),
                was.givenAt(),
                was.response(),
                was.willChange(),
                was.owner(),
                was.respondedAt(),
                changed,
                now);
    }

    private static Instant now(Transaction transaction) {
        return transaction.at().truncatedTo(ChronoUnit.MICROS);
    }

    private Feedback writable(Transaction transaction, FeedbackId id, long version) {
        Feedback was = records.current(transaction, id.value(), version);
        host.writable(transaction.by(), was.relationship());
        return was;
    }
}
