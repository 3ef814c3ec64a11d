package rapport.links.store;

import static org.jooq.impl.DSL.noCondition;
import static rapport.links.store.LinkTable.EXPIRES_AT;
import static rapport.links.store.LinkTable.FINGERPRINT;
import static rapport.links.store.LinkTable.ID;
import static rapport.links.store.LinkTable.ISSUED_AT;
import static rapport.links.store.LinkTable.ISSUED_BY_NAME;
import static rapport.links.store.LinkTable.LANGUAGE;
import static rapport.links.store.LinkTable.LEVEL;
import static rapport.links.store.LinkTable.LINK;
import static rapport.links.store.LinkTable.PERSON;
import static rapport.links.store.LinkTable.PURPOSE;
import static rapport.links.store.LinkTable.RELATIONSHIP;
import static rapport.links.store.LinkTable.REVOKED_AT;
import static rapport.links.store.LinkTable.SPENT_AT;
import static rapport.links.store.LinkTable.SUBJECT;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import rapport.api.link.LinkId;
import rapport.api.link.PrivateLink;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/** A private link as a row. */
final class LinkRows {

    static final int MOST = 100;

    private static final List<Field<?>> COLUMNS = List.of(
            ID,
            PURPOSE,
            SUBJECT,
            PERSON,
            RELATIONSHIP,
            LEVEL,
            LANGUAGE,
            ISSUED_BY_NAME,
            ISSUED_AT,
            EXPIRES_AT,
            SPENT_AT,
            REVOKED_AT);

    private LinkRows() {}

    static Optional<PrivateLink> find(DSLContext sql, LinkId id, Condition seen) {
        return sql.select(COLUMNS).from(LINK).where(ID.eq(id.value()), seen).fetchOptional(LinkRows::read);
    }

    /** Whoever knows the secret sees it, whatever else they may see. */
    static Optional<HeldLink> findHeld(DSLContext sql, String fingerprint) {
        return held(sql, fingerprint).fetchOptional(row -> new HeldLink(read(row), row.get(LEVEL)));
    }

    static ResultQuery<? extends Record> held(DSLContext sql, String fingerprint) {
        return sql.select(COLUMNS).from(LINK).where(FINGERPRINT.eq(fingerprint));
    }

    static List<PrivateLink> about(DSLContext sql, String purpose, UUID subject, Condition seen) {
        return aboutQuery(sql, purpose, subject, seen).fetch(LinkRows::read);
    }

    static ResultQuery<Record> aboutQuery(DSLContext sql, String purpose, UUID subject, Condition seen) {
        return sql.select(COLUMNS)
                .from(LINK)
                .where(PURPOSE.eq(purpose), SUBJECT.eq(subject), seen)
                .orderBy(PURPOSE.desc(), SUBJECT.desc(), ISSUED_AT.desc(), ID.desc())
                .limit(MOST);
    }

    static List<PrivateLink> in(DSLContext sql, RelationshipId relationship, Condition seen) {
        return inQuery(sql, relationship, seen).fetch(LinkRows::read);
    }

    static ResultQuery<Record> inQuery(DSLContext sql, RelationshipId relationship, Condition seen) {
        return sql.select(COLUMNS)
                .from(LINK)
                .where(RELATIONSHIP.eq(relationship.value()), seen)
                .orderBy(RELATIONSHIP.desc(), ISSUED_AT.desc(), ID.desc())
                .limit(MOST);
    }

    static void insert(DSLContext sql, PrivateLink link, String level, String fingerprint) {
        sql.insertInto(LINK)
                .set(ID, link.id().value())
                .set(FINGERPRINT, fingerprint)
                .set(PURPOSE, link.purpose())
                .set(SUBJECT, link.subject())
                .set(PERSON, link.person().value())
                .set(RELATIONSHIP, link.relationship().value())
                .set(LEVEL, level)
                .set(LANGUAGE, link.language().toLanguageTag())
                .set(ISSUED_BY_NAME, link.issuedByName())
                .set(ISSUED_AT, link.issuedAt())
                .set(EXPIRES_AT, link.expiresAt())
                .execute();
    }

    /** Spends it, where it is open at that instant; nobody else does so until this transaction ends. */
    static Optional<PrivateLink> spend(DSLContext sql, LinkId id, Instant at) {
        return end(sql, id, SPENT_AT, at, EXPIRES_AT.gt(at));
    }

    /** Takes it back, unless it has been answered or taken back. */
    static Optional<PrivateLink> revoke(DSLContext sql, LinkId id, Instant at) {
        return end(sql, id, REVOKED_AT, at, noCondition());
    }

    private static Optional<PrivateLink> end(
            DSLContext sql, LinkId id, Field<Instant> how, Instant at, Condition further) {
        int ended = sql.update(LINK)
                .set(how, at)
                .where(ID.eq(id.value()), SPENT_AT.isNull(), REVOKED_AT.isNull(), further)
                .execute();
        return ended == 1 ? find(sql, id, noCondition()) : Optional.empty();
    }

    private static PrivateLink read(Record row) {
        return new PrivateLink(
                new LinkId(row.get(ID)),
                row.get(PURPOSE),
                row.get(SUBJECT),
                new PersonId(row.get(PERSON)),
                new RelationshipId(row.get(RELATIONSHIP)),
                Locale.forLanguageTag(row.get(LANGUAGE)),
                row.get(ISSUED_BY_NAME),
                row.get(ISSUED_AT),
                row.get(EXPIRES_AT),
                row.get(SPENT_AT),
                row.get(REVOKED_AT));
    }
}
