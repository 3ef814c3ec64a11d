package rapport.access.store;

import static rapport.access.store.AccessTables.*;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import rapport.access.model.ApiToken;
import rapport.access.model.ApiTokenId;
import rapport.api.access.AccountId;
import rapport.api.access.Right;
import rapport.api.access.Role;

/** API tokens as rows. */
public final class TokenRows {

    private static final List<Field<?>> COLUMNS = List.of(
            TOKEN_ID, TOKEN_ACCOUNT, TOKEN_NAME, TOKEN_ROLE, TOKEN_CREATED_AT, TOKEN_EXPIRES_AT, TOKEN_LAST_USED_AT);

    private TokenRows() {}

    public static Optional<ApiToken> findByFingerprint(DSLContext sql, String fingerprint) {
        return read(sql, TOKEN_HASH.eq(fingerprint)).stream().findFirst();
    }

    public static Optional<ApiToken> find(DSLContext sql, ApiTokenId id) {
        return read(sql, TOKEN_ID.eq(id.value())).stream().findFirst();
    }

    /** The tokens of an account, the newest first. */
    public static List<ApiToken> of(DSLContext sql, AccountId account) {
        return read(sql, TOKEN_ACCOUNT.eq(account.value()));
    }

    public static void insert(DSLContext sql, ApiToken token, String fingerprint) {
        sql.insertInto(TOKEN)
                .set(TOKEN_ID, token.id().value())
                .set(TOKEN_ACCOUNT, token.account().value())
                .set(TOKEN_NAME, token.name())
                .set(TOKEN_HASH, fingerprint)
                .set(TOKEN_ROLE, token.role().name())
                .set(TOKEN_CREATED_AT, token.createdAt())
                .set(TOKEN_EXPIRES_AT, token.expiresAt())
                .execute();
        LevelRights.OF_TOKENS.replace(sql, token.id().value(), token.levelRights());
    }

    public static void used(DSLContext sql, ApiTokenId id, Instant at) {
        sql.update(TOKEN)
                .set(TOKEN_LAST_USED_AT, at)
                .where(TOKEN_ID.eq(id.value()))
                .execute();
    }

    public static void delete(DSLContext sql, ApiTokenId id) {
        LevelRights.OF_TOKENS.replace(sql, id.value(), Map.of());
        sql.deleteFrom(TOKEN).where(TOKEN_ID.eq(id.value())).execute();
    }

    private static List<ApiToken> read(DSLContext sql, Condition condition) {
        Result<Record> rows = sql.select(COLUMNS)
                .from(TOKEN)
                .where(condition)
                .orderBy(TOKEN_CREATED_AT.desc(), TOKEN_ID.desc())
                .fetch();
        Map<UUID, Map<String, Right>> rights = LevelRights.OF_TOKENS.of(sql, rows.getValues(TOKEN_ID));
        return rows.map(row -> token(row, rights.getOrDefault(row.get(TOKEN_ID), Map.of())));
    }

    private static ApiToken token(Record row, Map<String, Right> rights) {
        return new ApiToken(
                new ApiTokenId(row.get(TOKEN_ID)),
                new AccountId(row.get(TOKEN_ACCOUNT)),
                row.get(TOKEN_NAME),
                Role.valueOf(row.get(TOKEN_ROLE)),
                rights,
                row.get(TOKEN_CREATED_AT),
                row.get(TOKEN_EXPIRES_AT),
                row.get(TOKEN_LAST_USED_AT));
    }
}
