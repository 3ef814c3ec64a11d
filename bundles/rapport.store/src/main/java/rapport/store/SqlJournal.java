package rapport.store;

import static rapport.store.JournalTable.ACCOUNT;
import static rapport.store.JournalTable.AT;
import static rapport.store.JournalTable.BY_NAME;
import static rapport.store.JournalTable.EVENT;
import static rapport.store.JournalTable.HEAD;
import static rapport.store.JournalTable.HEAD_POSITION;
import static rapport.store.JournalTable.IS;
import static rapport.store.JournalTable.JOURNAL;
import static rapport.store.JournalTable.KIND;
import static rapport.store.JournalTable.POSITION;
import static rapport.store.JournalTable.SUBJECT;
import static rapport.store.JournalTable.WAS;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import rapport.api.access.AccountId;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.journal.Journal;
import rapport.api.journal.JournalEntry;
import rapport.api.journal.Subject;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.store.api.Keyset;

/** The journal, read from its table. */
final class SqlJournal implements Journal {

    private static final Keyset NEWEST_FIRST = Keyset.by(POSITION.desc());

    private final Connections connections;

    SqlJournal(Connections connections) {
        this.connections = connections;
    }

    @Override
    public Slice<JournalEntry> of(Caller by, Subject subject, PageRequest page) {
        return connections.reading(work -> NEWEST_FIRST.page(
                entries(work.sql()).where(SUBJECT.eq(subject.id()), KIND.eq(subject.kind())), page, SqlJournal::entry));
    }

    @Override
    public Slice<JournalEntry> all(Caller by, PageRequest page) {
        by.require(Role.ADMINISTRATOR);
        return connections.reading(work -> NEWEST_FIRST.page(entries(work.sql()), page, SqlJournal::entry));
    }

    @Override
    public List<JournalEntry> after(long position, int atMost) {
        return connections.reading(work -> entries(work.sql())
                .where(POSITION.gt(position))
                .orderBy(POSITION)
                .limit(atMost)
                .fetch(SqlJournal::entry));
    }

    /** The position of the last entry. */
    long head() {
        return connections.reading(work -> head(work.sql()));
    }

    static long head(DSLContext sql) {
        Long position = sql.select(HEAD_POSITION).from(HEAD).fetchOne(HEAD_POSITION);
        return position == null ? 0 : position;
    }

    private static SelectJoinStep<? extends Record> entries(DSLContext sql) {
        return sql.select(POSITION, AT, ACCOUNT, BY_NAME, KIND, SUBJECT, EVENT, WAS, IS)
                .from(JOURNAL);
    }

    private static JournalEntry entry(Record row) {
        return new JournalEntry(
                row.get(POSITION),
                row.get(AT),
                new AccountId(row.get(ACCOUNT)),
                row.get(BY_NAME),
                new Subject(row.get(KIND), row.get(SUBJECT)),
                row.get(EVENT),
                row.get(WAS),
                row.get(IS));
    }
}
