package rapport.access.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.UUID;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** The tables of this bundle. */
final class AccessTables {

    static final Table<Record> ACCOUNT = table(name("account"));
    static final Field<UUID> ACCOUNT_ID = account("id", SQLDataType.UUID);
    static final Field<Long> ACCOUNT_VERSION = account("version", SQLDataType.BIGINT);
    static final Field<String> LOGIN = account("login", SQLDataType.VARCHAR);
    static final Field<String> NAME = account("name", SQLDataType.VARCHAR);
    static final Field<String> MAIL = account("mail", SQLDataType.VARCHAR);
    static final Field<UUID> PERSON = account("person", SQLDataType.UUID);
    static final Field<String> ROLE = account("role", SQLDataType.VARCHAR);
    static final Field<String> LANGUAGE = account("language", SQLDataType.VARCHAR);
    static final Field<String> ZONE = account("zone", SQLDataType.VARCHAR);
    static final Field<Boolean> ACTIVE = account("active", SQLDataType.BOOLEAN);
    static final Field<String> PASSWORD_HASH = account("password_hash", SQLDataType.VARCHAR);
    static final Field<Boolean> PASSWORD_TEMPORARY = account("password_temporary", SQLDataType.BOOLEAN);
    static final Field<String> INVITATION_HASH = account("invitation_hash", SQLDataType.VARCHAR);
    static final Field<Instant> INVITATION_EXPIRES_AT = account("invitation_expires_at", SQLDataType.INSTANT);
    static final Field<Instant> CREATED_AT = account("created_at", SQLDataType.INSTANT);
    static final Field<Instant> LAST_SIGN_IN_AT = account("last_sign_in_at", SQLDataType.INSTANT);

    static final Table<Record> SESSION = table(name("session"));
    static final Field<UUID> SESSION_ID = session("id", SQLDataType.UUID);
    static final Field<UUID> SESSION_ACCOUNT = session("account", SQLDataType.UUID);
    static final Field<String> SESSION_HASH = session("token_hash", SQLDataType.VARCHAR);
    static final Field<Instant> SESSION_CREATED_AT = session("created_at", SQLDataType.INSTANT);
    static final Field<Instant> SESSION_LAST_SEEN_AT = session("last_seen_at", SQLDataType.INSTANT);
    static final Field<Instant> SESSION_EXPIRES_AT = session("expires_at", SQLDataType.INSTANT);
    static final Field<String> SESSION_ADDRESS = session("address", SQLDataType.VARCHAR);
    static final Field<String> SESSION_AGENT = session("agent", SQLDataType.VARCHAR);

    static final Table<Record> TOKEN = table(name("api_token"));
    static final Field<UUID> TOKEN_ID = token("id", SQLDataType.UUID);
    static final Field<UUID> TOKEN_ACCOUNT = token("account", SQLDataType.UUID);
    static final Field<String> TOKEN_NAME = token("name", SQLDataType.VARCHAR);
    static final Field<String> TOKEN_HASH = token("token_hash", SQLDataType.VARCHAR);
    static final Field<String> TOKEN_ROLE = token("role", SQLDataType.VARCHAR);
    static final Field<Instant> TOKEN_CREATED_AT = token("created_at", SQLDataType.INSTANT);
    static final Field<Instant> TOKEN_EXPIRES_AT = token("expires_at", SQLDataType.INSTANT);
    static final Field<Instant> TOKEN_LAST_USED_AT = token("last_used_at", SQLDataType.INSTANT);

    private AccessTables() {}

    private static <T> Field<T> account(String column, DataType<T> type) {
        return field(name("account", column), type);
    }

    private static <T> Field<T> session(String column, DataType<T> type) {
        return field(name("session", column), type);
    }

    private static <T> Field<T> token(String column, DataType<T> type) {
        return field(name("api_token", column), type);
    }
}
