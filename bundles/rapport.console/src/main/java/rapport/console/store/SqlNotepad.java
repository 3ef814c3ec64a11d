package rapport.console.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.console.api.Notepad;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Store;

/** Keeps the notes in a table, a row for each account and name. */
@Component
public final class SqlNotepad implements Notepad {

    private static final Table<Record> NOTE = table(name("console_note"));
    private static final Field<UUID> ACCOUNT = field(name("account"), UUID.class);
    private static final Field<String> NAME = field(name("name"), String.class);
    private static final Field<String> WORDS = field(name("words"), String.class);

    private final Store store;

    @Activate
    public SqlNotepad(@Reference Database database) {
        store = database.open(new Schema("console", SqlNotepad.class));
    }

    @Override
    public Optional<String> read(Caller by, String name) {
        return store.read(session ->
                session.sql().select(WORDS).from(NOTE).where(isOf(by, name)).fetchOptional(WORDS));
    }

    @Override
    public void write(Caller by, String name, String text) {
        store.run(by, transaction -> {
            int found = transaction
                    .sql()
                    .update(NOTE)
                    .set(WORDS, text)
                    .where(isOf(by, name))
                    .execute();
            if (found == 0) {
                transaction
                        .sql()
                        .insertInto(NOTE, ACCOUNT, NAME, WORDS)
                        .values(by.account().value(), name, text)
                        .execute();
            }
        });
    }

    @Override
    public void tear(Caller by, String name) {
        store.run(
                by,
                transaction ->
                        transaction.sql().deleteFrom(NOTE).where(isOf(by, name)).execute());
    }

    private static Condition isOf(Caller by, String name) {
        return ACCOUNT.eq(by.account().value()).and(NAME.eq(name));
    }
}
