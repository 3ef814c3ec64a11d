package rapport.exchange.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Wanted;

/** Remembers which rows of tables of facts were taken in, so that none is taken in twice and rows may name one another. */
@Component(service = TakenFacts.class)
public final class TakenFacts {

    private static final Table<Record> TAKEN = table(name("import_fact"));
    private static final Field<String> TABLE = field(name("fact_table"), String.class);
    private static final Field<String> KEY = field(name("row_key"), String.class);
    private static final Field<UUID> RECORD = field(name("record"), UUID.class);

    private final Store store;

    @Activate
    public TakenFacts(@Reference Database database) {
        this.store = database.open(new Schema("exchange", SqlImportJobs.class));
    }

    /** A row that has become a record. */
    public record Row(String table, String key, UUID record) {}

    /** The records that rows of the table became, by their keys; those not taken in are missing. */
    public Map<String, UUID> findAll(String factTable, Collection<String> keys) {
        return store.read(session -> found(session.sql(), factTable, keys).fetchMap(KEY, RECORD));
    }

    static ResultQuery<Record2<String, UUID>> found(DSLContext sql, String factTable, Collection<String> keys) {
        return sql.select(KEY, RECORD)
                .from(Wanted.keys(keys))
                .leftJoin(TAKEN)
                .on(TABLE.eq(factTable), KEY.eq(Wanted.KEY))
                .where(KEY.isNotNull());
    }

    /** Remembers them, as part of the transaction that is under way. */
    public void remember(Caller by, List<Row> rows) {
        if (!rows.isEmpty()) {
            store.run(by, transaction -> insert(transaction.sql(), rows));
        }
    }

    private static void insert(DSLContext sql, List<Row> rows) {
        Object[][] values = rows.stream()
                .map(row -> new Object[] {row.table(), row.key(), row.record()})
                .toArray(Object[][]::new);
        sql.batch(sql.insertInto(TAKEN, TABLE, KEY, RECORD).values("", "", (UUID) null))
                .bind(values)
                .execute();
    }

    /** What the work would come to; nothing that it writes is kept. */
    public <T> T tryOut(Caller by, Supplier<T> work) {
        List<T> outcome = new ArrayList<>(1);
        try {
            store.run(by, transaction -> {
                outcome.add(work.get());
                throw new Undone();
            });
        } catch (Undone tried) {
            return outcome.get(outcome.size() - 1);
        }
        throw new IllegalStateException("what was only tried was kept");
    }

    /** Runs the work as part of the transaction that is under way; nothing of it is kept where it comes to a refusal. */
    public <T> Outcome<T> wholly(Caller by, Supplier<Outcome<T>> work) {
        List<Outcome<T>> outcome = new ArrayList<>(1);
        try {
            store.run(by, transaction -> {
                outcome.add(work.get());
                if (!outcome.get(outcome.size() - 1).objections().isEmpty()) {
                    throw new Undone();
                }
            });
        } catch (Undone refused) {
            // The objections say why.
        }
        return outcome.get(outcome.size() - 1);
    }

    /** Ends a write so that nothing of it is kept. */
    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1;

        Undone() {
            super("only tried", null, false, false);
        }
    }
}
