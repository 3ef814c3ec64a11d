package rapport.store.api;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;

/**
 * What a module keeps in one table, for whoever hands all of it out or takes a history in from elsewhere: which records there
 * are, and writes as of the instants at which they happened.
 */
public record Kept(Store store, String where) {

    private static final int FETCH_SIZE = 1_000;

    /** In a module's table whose key is {@code id}. */
    public static Kept in(Database database, Schema schema, String table) {
        return new Kept(database.open(schema), table);
    }

    /** Those of the ids of which there is a record, whoever may see it, deleted or not. */
    public Set<UUID> known(Collection<UUID> ids) {
        Field<UUID> id = field(name(where, "id"), SQLDataType.UUID);
        return ids.isEmpty()
                ? Set.of()
                : store.read(session -> session.sql()
                        .select(id)
                        .from(Wanted.ids(ids))
                        .leftJoin(table(name(where)))
                        .on(id.eq(Wanted.ID))
                        .where(id.isNotNull())
                        .fetchSet(id));
    }

    /** Walks over the rows of a query without holding them all. */
    public <R extends Record> void each(
            Function<DSLContext, ? extends ResultQuery<R>> query, Consumer<? super R> visitor) {
        store.<Boolean>read(session -> {
            try (Cursor<R> rows =
                    query.apply(session.sql()).fetchSize(FETCH_SIZE).fetchLazy()) {
                rows.forEach(visitor);
            }
            return true;
        });
    }

    /**
     * Does work as of an instant that has passed; what speaks against its {@code at} speaks against the field.
     *
     * @param told when it happened; null for now
     * @param field where that is told, for the objection to an instant that lies ahead
     */
    public <T> Outcome<T> asOf(Caller by, @Nullable Instant told, String field, Supplier<Outcome<T>> work) {
        if (told == null) {
            return work.get();
        }
        boolean isAhead = store.write(by, transaction -> told.isAfter(transaction.at()));
        return isAhead
                ? Outcome.refused(
                        Objection.to(field, "instant.ahead", "this lies in the future, so it has not happened"))
                : renamed(store.asOf(told, work), field);
    }

    private static <T> Outcome<T> renamed(Outcome<T> outcome, String field) {
        return outcome.findValue().isPresent()
                ? outcome
                : Outcome.refused(outcome.objections().stream()
                        .map(one -> one.field().equals("at")
                                ? new Objection(field, one.key(), one.arguments(), one.sentence())
                                : one)
                        .toList());
    }
}
