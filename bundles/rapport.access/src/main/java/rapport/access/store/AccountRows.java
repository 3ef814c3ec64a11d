package rapport.access.store;

import static rapport.access.store.AccessTables.*;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import rapport.access.model.Account;
import rapport.access.model.AccountDraft;
import rapport.api.access.AccountId;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.party.PersonId;
import rapport.store.api.Versioned;

/** Accounts as rows. Each method works within the piece of work whose statements it is given. */
public final class AccountRows {

    private static final Versioned VERSIONED = new Versioned("account", ACCOUNT, ACCOUNT_ID, ACCOUNT_VERSION);

    private static final List<Field<?>> COLUMNS = List.of(
            ACCOUNT_ID,
            ACCOUNT_VERSION,
            LOGIN,
            NAME,
            MAIL,
            PERSON,
            ROLE,
            LANGUAGE,
            ZONE,
            ACTIVE,
            PASSWORD_HASH,
            PASSWORD_TEMPORARY,
            CREATED_AT,
            LAST_SIGN_IN_AT);

    private AccountRows() {}

    /** What signing in needs beside the account. */
    public record Credentials(Account account, @Nullable String passwordHash) {}

    public static List<Account> all(DSLContext sql) {
        return read(
                sql, sql.select(COLUMNS).from(ACCOUNT).orderBy(NAME, ACCOUNT_ID).fetch());
    }

    public static Optional<Account> find(DSLContext sql, AccountId id) {
        return findOne(sql, ACCOUNT_ID.eq(id.value())).map(Credentials::account);
    }

    public static Optional<Credentials> findByLogin(DSLContext sql, String login) {
        return findOne(sql, LOGIN.eq(login));
    }

    public static Optional<Credentials> findCredentials(DSLContext sql, AccountId id) {
        return findOne(sql, ACCOUNT_ID.eq(id.value()));
    }

    /** Who was invited by a link that still holds. */
    public static Optional<Account> findInvited(DSLContext sql, String fingerprint, Instant now) {
        return findOne(
                        sql,
                        INVITATION_HASH
                                .eq(fingerprint)
                                .and(INVITATION_EXPIRES_AT.gt(now))
                                .and(ACTIVE.isTrue()))
                .map(Credentials::account);
    }

    /** How many can sign in as administrators, apart from one. */
    public static int otherAdministrators(DSLContext sql, @Nullable AccountId apartFrom) {
        Condition others = apartFrom == null ? ACCOUNT_ID.isNotNull() : ACCOUNT_ID.ne(apartFrom.value());
        return sql.fetchCount(
                ACCOUNT,
                ROLE.eq(Role.ADMINISTRATOR.name())
                        .and(ACTIVE.isTrue())
                        .and(PASSWORD_HASH.isNotNull())
                        .and(others));
    }

    public static List<PersonId> people(DSLContext sql) {
        return sql.select(PERSON)
                .from(ACCOUNT)
                .where(ACTIVE.isTrue().and(PERSON.isNotNull()))
                .fetch(row -> new PersonId(row.value1()));
    }

    public static void insert(DSLContext sql, AccountId id, AccountDraft draft, Instant at) {
        sql.insertInto(ACCOUNT)
                .set(ACCOUNT_ID, id.value())
                .set(ACCOUNT_VERSION, 1L)
                .set(values(draft))
                .set(ACTIVE, true)
                .set(PASSWORD_TEMPORARY, false)
                .set(CREATED_AT, at)
                .execute();
        LevelRights.OF_ACCOUNTS.replace(sql, id.value(), draft.levelRights());
    }

    public static void update(DSLContext sql, AccountId id, long version, AccountDraft draft) {
        VERSIONED.update(sql, id.value(), version, values(draft));
        LevelRights.OF_ACCOUNTS.replace(sql, id.value(), draft.levelRights());
    }

    public static void setActive(DSLContext sql, AccountId id, long version, boolean active) {
        VERSIONED.update(sql, id.value(), version, Map.of(ACTIVE, active));
    }

    /** A new password also spends the invitation. */
    public static void setPassword(DSLContext sql, AccountId id, String hash, boolean temporary) {
        sql.update(ACCOUNT)
                .set(PASSWORD_HASH, hash)
                .set(PASSWORD_TEMPORARY, temporary)
                .setNull(INVITATION_HASH)
                .setNull(INVITATION_EXPIRES_AT)
                .set(ACCOUNT_VERSION, ACCOUNT_VERSION.plus(1))
                .where(ACCOUNT_ID.eq(id.value()))
                .execute();
    }

    /** The same password under a hash of another cost: nothing that anybody needs to know of. */
    public static void rehash(DSLContext sql, AccountId id, String hash) {
        sql.update(ACCOUNT)
                .set(PASSWORD_HASH, hash)
                .where(ACCOUNT_ID.eq(id.value()))
                .execute();
    }

    public static void invite(DSLContext sql, AccountId id, String fingerprint, Instant expiresAt) {
        sql.update(ACCOUNT)
                .set(INVITATION_HASH, fingerprint)
                .set(INVITATION_EXPIRES_AT, expiresAt)
                .where(ACCOUNT_ID.eq(id.value()))
                .execute();
    }

    public static void signedIn(DSLContext sql, AccountId id, Instant at) {
        sql.update(ACCOUNT)
                .set(LAST_SIGN_IN_AT, at)
                .where(ACCOUNT_ID.eq(id.value()))
                .execute();
    }

    private static Map<Field<?>, @Nullable Object> values(AccountDraft draft) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(LOGIN, draft.login());
        values.put(NAME, draft.name());
        values.put(MAIL, draft.mail());
        values.put(PERSON, draft.person() == null ? null : draft.person().value());
        values.put(ROLE, draft.role().name());
        values.put(LANGUAGE, draft.language());
        values.put(ZONE, draft.zone());
        return values;
    }

    private static Optional<Credentials> findOne(DSLContext sql, Condition condition) {
        return sql.select(COLUMNS)
                .from(ACCOUNT)
                .where(condition)
                .fetchOptional()
                .map(row -> new Credentials(read(sql, List.of(row)).get(0), row.get(PASSWORD_HASH)));
    }

    private static List<Account> read(DSLContext sql, List<? extends Record> rows) {
        List<UUID> ids = rows.stream().map(row -> row.get(ACCOUNT_ID)).toList();
        Map<UUID, Map<String, Right>> rights = LevelRights.OF_ACCOUNTS.of(sql, ids);
        return rows.stream()
                .map(row -> account(row, rights.getOrDefault(row.get(ACCOUNT_ID), Map.of())))
                .toList();
    }

    private static Account account(Record row, Map<String, Right> rights) {
        UUID person = row.get(PERSON);
        return new Account(
                new AccountId(row.get(ACCOUNT_ID)),
                row.get(ACCOUNT_VERSION),
                row.get(LOGIN),
                row.get(NAME),
                row.get(MAIL),
                person == null ? null : new PersonId(person),
                Role.valueOf(row.get(ROLE)),
                rights,
                row.get(LANGUAGE),
                row.get(ZONE),
                row.get(ACTIVE),
                row.get(PASSWORD_HASH) != null,
                row.get(PASSWORD_TEMPORARY),
                row.get(CREATED_AT),
                row.get(LAST_SIGN_IN_AT));
    }
}
