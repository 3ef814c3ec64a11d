package rapport.api.journal;

import java.util.List;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;

/** Reads the journal. Append-only: nothing here changes it. Safe for use by many threads. */
public interface Journal {

    /** What happened to one record, newest first. The caller must already be allowed to see the record. */
    Slice<JournalEntry> of(Caller by, Subject subject, PageRequest page);

    /** Everything, newest first; for administrators. */
    Slice<JournalEntry> all(Caller by, PageRequest page);

    /** Entries after a position, oldest first; for projections. */
    List<JournalEntry> after(long position, int atMost);
}
