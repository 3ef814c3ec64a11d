package rapport.api.signal;

import java.time.Instant;
import java.util.List;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;

/** Which relationships and people need the caller today, why, and what to do or ask. Safe for use by many threads. */
public interface Today {

    /** What needs the caller now, the most urgent first: one indexed read, whatever the size of the database. */
    Slice<TodayEntry> of(Caller by, PageRequest page);

    /** What holds now for one relationship, the most urgent first. */
    List<TodayEntry> of(Caller by, RelationshipId relationship);

    /** Hides a signal until the instant. */
    void snooze(Caller by, SignalId signal, Instant until);

    /** Says that the caller did something about it; it comes back only when it becomes true anew. */
    void done(Caller by, SignalId signal);

    /** Takes back a snooze or a done. */
    void reopen(Caller by, SignalId signal);
}
