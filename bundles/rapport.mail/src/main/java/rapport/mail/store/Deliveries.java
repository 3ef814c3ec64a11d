package rapport.mail.store;

import static org.jooq.impl.DSL.noCondition;
import static rapport.mail.store.MailTable.ATTEMPTS;
import static rapport.mail.store.MailTable.ID;
import static rapport.mail.store.MailTable.MAIL;
import static rapport.mail.store.MailTable.NEXT_AT;
import static rapport.mail.store.MailTable.SAID;
import static rapport.mail.store.MailTable.SENT_AT;
import static rapport.mail.store.MailTable.STARTED_AT;
import static rapport.mail.store.MailTable.STATE;

import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.mail.Attachment;
import rapport.api.mail.Mail;
import rapport.api.mail.Mail.State;
import rapport.api.mail.MailId;
import rapport.mail.model.Handover;
import rapport.mail.model.Letter;
import rapport.mail.rules.Patience;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Which mail is due, and what came of handing it over. That it begins is written before, so that nothing is sent twice. */
@Component(service = Deliveries.class)
public final class Deliveries {

    private static final Caller BY = Caller.platform("mail");

    private final Store store;

    @Activate
    public Deliveries(@Reference Database database) {
        this.store = database.open(SqlMailing.SCHEMA);
    }

    /**
     * A mail that is being handed over.
     *
     * @param ticket the secret by which its reader says that it was the last; null where it is not one of many
     * @param unwanted whether somebody at its address has said so
     */
    public record Begun(Letter letter, @Nullable String ticket, boolean unwanted) {}

    /** Begins to hand over the mail that is due for longest; nobody else does. */
    public Optional<Begun> begin(Instant now) {
        Optional<UUID> due = store.read(
                session -> due(session.sql(), now).stream().findFirst().map(row -> row.get(ID)));
        return due.flatMap(id -> store.write(BY, transaction -> begin(transaction, id)));
    }

    /** Keeps what came of it. */
    public void end(MailId id, Handover handover) {
        store.run(
                BY,
                transaction -> MailRows.find(transaction.sql(), id.value(), noCondition())
                        .filter(was -> was.state() == State.QUEUED)
                        .ifPresent(was -> end(transaction, was, handover)));
    }

    /** What was being handed over when the product ended may have arrived: it is not sent again unasked. */
    public void giveUpThoseLeftBehind(Instant now) {
        Instant before = now.minus(Patience.LONGEST_HANDOVER);
        List<UUID> left =
                store.read(session -> leftBehind(session.sql(), before).fetch(ID));
        String said = "Rapport ended while it handed this over; it may have arrived.";
        left.forEach(id -> end(new MailId(id), new Handover(Handover.Result.UNKNOWN, said)));
    }

    static ResultQuery<? extends Record> due(DSLContext sql, Instant now) {
        return sql.select(ID)
                .from(MAIL)
                .where(STATE.eq(State.QUEUED.name()), NEXT_AT.le(now), STARTED_AT.isNull())
                .orderBy(STATE, NEXT_AT, ID)
                .limit(1);
    }

    static ResultQuery<? extends Record> leftBehind(DSLContext sql, Instant before) {
        return sql.select(ID)
                .from(MAIL)
                .where(STATE.eq(State.QUEUED.name()), STARTED_AT.lt(before))
                .orderBy(STATE, NEXT_AT, ID)
                .limit(100);
    }

    static Mail again(Transaction transaction, Mail was) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(STATE, State.QUEUED.name());
        values.put(NEXT_AT, transaction.at());
        values.put(ATTEMPTS, 0);
        return write(transaction, was, values, "MailRetried");
    }

    private static Optional<Begun> begin(Transaction transaction, UUID id) {
        DSLContext sql = transaction.sql();
        int begun = sql.update(MAIL)
                .set(STARTED_AT, transaction.at())
                .set(ATTEMPTS, ATTEMPTS.plus(1))
                .where(ID.eq(id), STATE.eq(State.QUEUED.name()), STARTED_AT.isNull())
                .execute();
        return begun == 0
                ? Optional.empty()
                : sql.selectFrom(MAIL).where(ID.eq(id)).fetchOptional(row -> read(sql, row));
    }

    private static void end(Transaction transaction, Mail was, Handover handover) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(STARTED_AT, null);
        values.put(SAID, handover.said().isEmpty() ? null : handover.said());
        Optional<Instant> next = handover.result() == Handover.Result.LATER
                ? Patience.next(was.attempts(), transaction.at())
                : Optional.empty();
        values.put(NEXT_AT, next.orElse(null));
        if (handover.result() == Handover.Result.TAKEN) {
            values.put(STATE, State.SENT.name());
            values.put(SENT_AT, transaction.at());
            forgetWords(values);
            write(transaction, was, values, "MailSent");
        } else if (next.isPresent()) {
            transaction
                    .sql()
                    .update(MAIL)
                    .set(values)
                    .where(ID.eq(was.id().value()))
                    .execute();
        } else {
            values.put(STATE, State.FAILED.name());
            write(transaction, was, values, "MailFailed");
        }
    }

    /** They may hold links that only the receiver should have. */
    private static void forgetWords(Map<Field<?>, @Nullable Object> values) {
        List.of(MailTable.BODY, MailTable.HTML, MailTable.ATTACHMENT, MailTable.TICKET)
                .forEach(field -> values.put(field, null));
    }

    private static Mail write(Transaction transaction, Mail was, Map<Field<?>, @Nullable Object> values, String event) {
        DSLContext sql = transaction.sql();
        sql.update(MAIL).set(values).where(ID.eq(was.id().value())).execute();
        Mail is = MailRows.find(sql, was.id().value(), noCondition()).orElseThrow();
        transaction.record(Change.changed(SqlMailing.KIND, is.id(), event, was, is));
        return is;
    }

    private static Begun read(DSLContext sql, Record row) {
        String file = row.get(MailTable.ATTACHMENT);
        Letter letter = new Letter(
                new MailId(row.get(ID)),
                row.get(MailTable.ADDRESS),
                Locale.forLanguageTag(row.get(MailTable.LANGUAGE)),
                row.get(MailTable.SUBJECT),
                row.get(MailTable.BODY),
                row.get(MailTable.HTML),
                file == null
                        ? null
                        : new Attachment(
                                row.get(MailTable.ATTACHMENT_NAME),
                                row.get(MailTable.ATTACHMENT_TYPE),
                                Base64.getDecoder().decode(file)),
                null);
        String ticket = row.get(MailTable.TICKET);
        return new Begun(letter, ticket, ticket != null && Wishes.hold(sql, letter.address()));
    }
}
