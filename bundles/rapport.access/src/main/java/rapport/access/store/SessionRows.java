package rapport.access.store;

import static rapport.access.store.AccessTables.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import rapport.access.model.SignedInAt;
import rapport.api.access.AccountId;

/** Sessions as rows. */
public final class SessionRows {

    private static final List<Field<?>> COLUMNS = List.of(
            SESSION_ID,
            SESSION_ACCOUNT,
            SESSION_CREATED_AT,
            SESSION_LAST_SEEN_AT,
            SESSION_EXPIRES_AT,
            SESSION_ADDRESS,
            SESSION_AGENT);

    private SessionRows() {}

    public static Optional<SignedInAt> find(DSLContext sql, String fingerprint) {
        return sql.select(COLUMNS)
                .from(SESSION)
                .where(SESSION_HASH.eq(fingerprint))
                .fetchOptional(SessionRows::read);
    }

    /** Where somebody is signed in, the latest seen first. */
    public static List<SignedInAt> of(DSLContext sql, AccountId account) {
        return sql.select(COLUMNS)
                .from(SESSION)
                .where(SESSION_ACCOUNT.eq(account.value()))
                .orderBy(SESSION_LAST_SEEN_AT.desc(), SESSION_ID.desc())
                .fetch(SessionRows::read);
    }

    public static void insert(DSLContext sql, SignedInAt session, String fingerprint) {
        sql.insertInto(SESSION)
                .set(SESSION_ID, session.id())
                .set(SESSION_ACCOUNT, session.account().value())
                .set(SESSION_HASH, fingerprint)
                .set(SESSION_CREATED_AT, session.createdAt())
                .set(SESSION_LAST_SEEN_AT, session.lastSeenAt())
                .set(SESSION_EXPIRES_AT, session.expiresAt())
                .set(SESSION_ADDRESS, session.address())
                .set(SESSION_AGENT, session.agent())
                .execute();
    }

    public static void seen(DSLContext sql, UUID session, Instant at) {
        sql.update(SESSION)
                .set(SESSION_LAST_SEEN_AT, at)
                .where(SESSION_ID.eq(session))
                .execute();
    }

    /** Whether there was one of that account to delete. */
    public static boolean delete(DSLContext sql, AccountId account, UUID session) {
        return sql.deleteFrom(SESSION)
                        .where(SESSION_ID.eq(session).and(SESSION_ACCOUNT.eq(account.value())))
                        .execute()
                > 0;
    }

    /** Deletes all sessions of an account but one. */
    public static int deleteOthers(DSLContext sql, AccountId account, @Nullable String keptFingerprint) {
        return sql.deleteFrom(SESSION)
                .where(SESSION_ACCOUNT
                        .eq(account.value())
                        .and(SESSION_HASH.ne(keptFingerprint == null ? "" : keptFingerprint)))
                .execute();
    }

    public static void deleteExpired(DSLContext sql, Instant now) {
        sql.deleteFrom(SESSION).where(SESSION_EXPIRES_AT.le(now)).execute();
    }

    private static SignedInAt read(Record row) {
        return new SignedInAt(
                row.get(SESSION_ID),
                new AccountId(row.get(SESSION_ACCOUNT)),
                row.get(SESSION_CREATED_AT),
                row.get(SESSION_LAST_SEEN_AT),
                row.get(SESSION_EXPIRES_AT),
                row.get(SESSION_ADDRESS),
                row.get(SESSION_AGENT));
    }
}
