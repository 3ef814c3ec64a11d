package rapport.insight.store;

import static rapport.insight.store.SignalTable.ABOUT;
import static rapport.insight.store.SignalTable.ID;
import static rapport.insight.store.SignalTable.RELATIONSHIP;
import static rapport.insight.store.SignalTable.REPLY;
import static rapport.insight.store.SignalTable.RULE;
import static rapport.insight.store.SignalTable.SIGNAL;
import static rapport.insight.store.SignalTable.VISIBLE_FROM;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.rest.ResourceNotFound;
import rapport.api.signal.SignalId;
import rapport.insight.store.SignalRows.Reply;
import rapport.insight.store.SignalRows.Topic;
import rapport.store.api.Change;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Keeps what people say to signals: a fact of its own, which outlives the derived row and is journalled. */
final class Replies {

    private final Store store;
    private final OwnReasons own;

    Replies(Store store, OwnReasons own) {
        this.store = store;
        this.own = own;
    }

    /** What the journal says of a reply. */
    record Said(
            UUID relationship,
            String rule,
            String about,
            @Nullable Instant doneAt,
            @Nullable Instant snoozedUntil) {}

    void reply(Caller by, List<String> levels, SignalId signal, String event, UnaryOperator<Reply> change) {
        store.run(by, work -> {
            Topic topic = topic(work.sql(), by, levels, signal);
            Reply was = SignalRows.replies(work.sql(), new UUID[] {topic.relationship()})
                    .getOrDefault(topic, Reply.NONE);
            Reply is = change.apply(was);
            keep(work, topic, is);
            if (was.doneAt() != null && is.doneAt() == null) {
                Deeds.takeBack(work, topic, was.doneAt());
            } else if (is.doneAt() != null
                    && !is.doneAt().equals(was.doneAt())
                    && work.sql().fetchExists(SIGNAL, ID.eq(signal.value()))) {
                // A reply to what belongs to no relationship is between the two of them.
                Deeds.note(work, topic, is.doneAt());
            }
            work.record(Change.changed("signal", signal, event, said(topic, was), said(topic, is)));
        });
    }

    private Topic topic(DSLContext sql, Caller by, List<String> levels, SignalId signal) {
        List<Record> rows =
                select(sql, ID.eq(signal.value()), SignalTable.among(SignalTable.LEVEL, levels.toArray(String[]::new)));
        if (rows.isEmpty()) {
            Topic mine = LooseTies.topic(sql, by, signal)
                    .or(() -> own.topic(by, signal))
                    .orElseThrow(() -> new ResourceNotFound("signal " + signal.value()));
            by.require(Role.MEMBER);
            return mine;
        }
        by.require(Right.WRITE, rows.get(0).get(SignalTable.LEVEL));
        return Topic.of(rows.get(0));
    }

    private static List<Record> select(DSLContext sql, Condition... conditions) {
        return new ArrayList<>(sql.select(SignalTable.COLUMNS)
                .from(SIGNAL)
                .where(conditions)
                .orderBy(SignalTable.SEVERITY, VISIBLE_FROM, ID)
                .fetch());
    }

    private static Said said(Topic topic, Reply reply) {
        return new Said(topic.relationship(), topic.rule(), topic.about(), reply.doneAt(), reply.snoozedUntil());
    }

    private static void keep(Transaction work, Topic topic, Reply reply) {
        DSLContext sql = work.sql();
        sql.deleteFrom(REPLY)
                .where(
                        SignalTable.REPLY_RELATIONSHIP.eq(topic.relationship()),
                        SignalTable.REPLY_RULE.eq(topic.rule()),
                        SignalTable.REPLY_ABOUT.eq(topic.about()))
                .execute();
        if (!reply.equals(Reply.NONE)) {
            sql.insertInto(REPLY)
                    .set(SignalTable.REPLY_RELATIONSHIP, topic.relationship())
                    .set(SignalTable.REPLY_RULE, topic.rule())
                    .set(SignalTable.REPLY_ABOUT, topic.about())
                    .set(SignalTable.REPLY_DONE_AT, reply.doneAt())
                    .set(SignalTable.REPLY_SNOOZED_UNTIL, reply.snoozedUntil())
                    .execute();
        }
        List<Record> rows =
                select(sql, RELATIONSHIP.eq(topic.relationship()), RULE.eq(topic.rule()), ABOUT.eq(topic.about()));
        for (Record row : rows) {
            Instant visible = reply.visibleFrom(row.get(SignalTable.HOLDS_FROM), row.get(SignalTable.TRUE_FROM));
            sql.update(SIGNAL)
                    .set(VISIBLE_FROM, visible)
                    .where(ID.eq(row.get(ID)))
                    .execute();
        }
    }
}
