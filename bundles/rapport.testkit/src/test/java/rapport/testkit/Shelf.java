package rapport.testkit;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import rapport.api.journal.Subject;
import rapport.store.api.Change;
import rapport.store.api.Schema;
import rapport.store.api.Session;
import rapport.store.api.Transaction;
import rapport.store.api.Versioned;

/** A module as small as can be, with which the store is tried. */
final class Shelf {

    static final Schema SCHEMA = new Schema("shelf", Shelf.class);
    static final Table<Record> BOOK = table(name("book"));
    static final Field<UUID> ID = field(name("book", "id"), SQLDataType.UUID.notNull());
    static final Field<String> TITLE = field(name("book", "title"), SQLDataType.VARCHAR.notNull());
    static final Field<Integer> PAGES = field(name("book", "pages"), SQLDataType.INTEGER.notNull());
    static final Field<Long> VERSION = field(name("book", "version"), SQLDataType.BIGINT.notNull());
    static final Versioned BOOKS = new Versioned("book", BOOK, ID, VERSION);

    record Book(String title, int pages) {}

    private Shelf() {}

    static UUID put(Transaction transaction, String title, int pages) {
        UUID id = UUID.randomUUID();
        transaction
                .sql()
                .insertInto(BOOK, ID, TITLE, PAGES, VERSION)
                .values(id, title, pages, 1L)
                .execute();
        transaction.record(new Change(new Subject("book", id), "BookPut", null, new Book(title, pages)));
        return id;
    }

    static List<String> titles(Session session) {
        return session.sql().select(TITLE).from(BOOK).orderBy(TITLE).fetch(TITLE);
    }
}
