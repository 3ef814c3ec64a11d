package rapport.mail.store;

import static org.jooq.impl.DSL.noCondition;
import static rapport.mail.store.MailTable.ADDRESS;
import static rapport.mail.store.MailTable.ATTEMPTS;
import static rapport.mail.store.MailTable.BY_NAME;
import static rapport.mail.store.MailTable.ID;
import static rapport.mail.store.MailTable.KIND;
import static rapport.mail.store.MailTable.MAIL;
import static rapport.mail.store.MailTable.NEXT_AT;
import static rapport.mail.store.MailTable.PERSON;
import static rapport.mail.store.MailTable.QUEUED_AT;
import static rapport.mail.store.MailTable.RELATIONSHIP;
import static rapport.mail.store.MailTable.SAID;
import static rapport.mail.store.MailTable.SENT_AT;
import static rapport.mail.store.MailTable.STATE;
import static rapport.mail.store.MailTable.SUBJECT;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFinalStep;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import rapport.api.mail.Attachment;
import rapport.api.mail.Mail;
import rapport.api.mail.MailDraft;
import rapport.api.mail.MailId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/** A mail as a row. */
final class MailRows {

    private static final List<Field<?>> COLUMNS = List.of(
            ID,
            KIND,
            PERSON,
            ADDRESS,
            RELATIONSHIP,
            SUBJECT,
            STATE,
            BY_NAME,
            QUEUED_AT,
            ATTEMPTS,
            NEXT_AT,
            SENT_AT,
            SAID);

    private MailRows() {}

    static Optional<Mail> find(DSLContext sql, UUID id, Condition seen) {
        return sql.select(COLUMNS).from(MAIL).where(ID.eq(id), seen).fetchOptional(MailRows::read);
    }

    static SelectFinalStep<Record> matching(DSLContext sql, Mail.@Nullable State state, Condition seen) {
        return sql.select(COLUMNS).from(MAIL).where(seen, state == null ? noCondition() : STATE.eq(state.name()));
    }

    /** Newest first; what the query fixes comes first, since the embedded engine finds the order only so. */
    static SortField<?>[] order(Mail.@Nullable State state) {
        return state == null
                ? new SortField<?>[] {QUEUED_AT.desc(), ID.desc()}
                : new SortField<?>[] {STATE.desc(), QUEUED_AT.desc(), ID.desc()};
    }

    static void insert(DSLContext sql, Mail mail, MailDraft draft, @Nullable String level, @Nullable String ticket) {
        RelationshipId relationship = mail.relationship();
        Attachment file = draft.attachment();
        sql.insertInto(MAIL)
                .set(ID, mail.id().value())
                .set(KIND, mail.kind().name())
                .set(PERSON, mail.to().value())
                .set(ADDRESS, mail.address())
                .set(RELATIONSHIP, relationship == null ? null : relationship.value())
                .set(MailTable.LEVEL, level)
                .set(MailTable.LANGUAGE, draft.language().toLanguageTag())
                .set(SUBJECT, mail.subject())
                .set(MailTable.BODY, draft.text())
                .set(MailTable.HTML, draft.html())
                .set(MailTable.ATTACHMENT_NAME, file == null ? null : file.fileName())
                .set(MailTable.ATTACHMENT_TYPE, file == null ? null : file.mediaType())
                .set(
                        MailTable.ATTACHMENT,
                        file == null ? null : Base64.getEncoder().encodeToString(file.content()))
                .set(MailTable.TICKET, ticket)
                .set(STATE, mail.state().name())
                .set(BY_NAME, mail.byName())
                .set(QUEUED_AT, mail.queuedAt())
                .set(ATTEMPTS, mail.attempts())
                .set(NEXT_AT, mail.nextAt())
                .execute();
    }

    static Mail read(Record row) {
        UUID relationship = row.get(RELATIONSHIP);
        return new Mail(
                new MailId(row.get(ID)),
                MailDraft.Kind.valueOf(row.get(KIND)),
                new PersonId(row.get(PERSON)),
                row.get(ADDRESS),
                relationship == null ? null : new RelationshipId(relationship),
                row.get(SUBJECT),
                Mail.State.valueOf(row.get(STATE)),
                row.get(BY_NAME),
                row.get(QUEUED_AT),
                row.get(ATTEMPTS),
                row.get(NEXT_AT),
                row.get(SENT_AT),
                row.get(SAID));
    }
}
