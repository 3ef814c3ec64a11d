package rapport.rest.once;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.store.api.Database;
import rapport.store.api.Forgetting;
import rapport.store.api.Purging;
import rapport.store.api.RuleBroken;
import rapport.store.api.Schema;
import rapport.store.api.Store;

/** Requests with a key in the database, for a week. */
@Component
public final class SqlRequests implements Requests, Purging {

    static final Schema SCHEMA = new Schema("rest", SqlRequests.class);

    private static final Table<Record> REQUEST = table(name("api_request"));
    private static final Field<UUID> ACCOUNT = field(name("account"), SQLDataType.UUID.notNull());
    private static final Field<String> KEY = field(name("idempotency_key"), SQLDataType.VARCHAR.notNull());
    private static final Field<String> FINGERPRINT = field(name("fingerprint"), SQLDataType.VARCHAR.notNull());
    private static final Field<Instant> BEGAN_AT = field(name("began_at"), SQLDataType.INSTANT.notNull());
    private static final Field<Integer> STATUS = field(name("status"), SQLDataType.INTEGER);
    private static final Field<String> LOCATION = field(name("location"), SQLDataType.VARCHAR);
    private static final Field<Long> VERSION = field(name("version"), SQLDataType.BIGINT);

    private final Store store;
    private final Forgetting forgetting;

    @Activate
    public SqlRequests(@Reference Database database, @Reference Clock clock) {
        this.store = database.open(SCHEMA);
        this.forgetting = new Forgetting(store, clock, Duration.ofDays(DAYS_REMEMBERED));
    }

    @Override
    public Arrival arrive(Caller by, String key, String fingerprint) {
        try {
            store.run(
                    by,
                    transaction -> transaction
                            .sql()
                            .insertInto(REQUEST, ACCOUNT, KEY, FINGERPRINT, BEGAN_AT)
                            .values(by.account().value(), key, fingerprint, transaction.at())
                            .execute());
            return new Arrival.First();
        } catch (RuleBroken taken) {
            // Where it was refused and freed in this very moment, whoever was first tells of it.
            return store.<Optional<Arrival>>read(session -> find(session.sql(), by, key, fingerprint))
                    .orElseThrow(() -> taken);
        }
    }

    private static Optional<Arrival> find(DSLContext sql, Caller by, String key, String fingerprint) {
        return sql.select(FINGERPRINT, BEGAN_AT, STATUS, LOCATION, VERSION)
                .from(REQUEST)
                .where(of(by, key))
                .fetchOptional(row -> arrival(row, fingerprint));
    }

    private static Arrival arrival(Record row, String fingerprint) {
        if (!row.get(FINGERPRINT).equals(fingerprint)) {
            return new Arrival.Other();
        }
        Integer status = row.get(STATUS);
        return status == null
                ? new Arrival.Unfinished(row.get(BEGAN_AT))
                : new Arrival.Done(status, row.get(LOCATION), row.get(VERSION));
    }

    @Override
    public void done(Caller by, String key, Arrival.Done answer) {
        store.run(
                by,
                transaction -> transaction
                        .sql()
                        .update(REQUEST)
                        .set(STATUS, answer.status())
                        .set(LOCATION, answer.location())
                        .set(VERSION, answer.version())
                        .where(of(by, key))
                        .execute());
    }

    @Override
    public void refused(Caller by, String key) {
        store.run(
                by,
                transaction ->
                        transaction.sql().deleteFrom(REQUEST).where(of(by, key)).execute());
    }

    @Override
    public int forgetSome() {
        return forgetting.some(
                (sql, end) -> sql.fetchExists(REQUEST, BEGAN_AT.lt(end)),
                (transaction, end) -> transaction
                        .sql()
                        .deleteFrom(REQUEST)
                        .where(BEGAN_AT.lt(end))
                        .limit(Forgetting.AT_ONCE)
                        .execute());
    }

    private static Condition of(Caller by, String key) {
        return ACCOUNT.eq(by.account().value()).and(KEY.eq(key));
    }
}
