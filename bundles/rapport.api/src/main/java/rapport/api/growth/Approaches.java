package rapport.api.growth;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;

/**
 * How competitors came to those whom we look after. Safe for use by many threads.
 *
 * <p>Seen and changed by whoever may see and change the relationship; while its level is off, by nobody. Every change is
 * journalled with the subject kind {@code approach} and the {@link Approach} before and after: {@code ApproachRecorded},
 * {@code ApproachChanged}, {@code ApproachDeleted} and {@code ApproachRestored}.
 */
public interface Approaches {

    Optional<Approach> find(Caller by, ApproachId id);

    /** The newest first. */
    Slice<Approach> list(Caller by, GrowthQuery query, PageRequest page);

    /** When they came since an instant, and what was done then: the newest, and no more than can be drawn. */
    List<Point> since(Caller by, Instant since);

    /** What they did when somebody came. */
    record Point(Instant at, Approach.Reaction reaction) {}

    Outcome<Approach> record(Caller by, ApproachDraft draft);

    /** Replaces everything but the relationship. */
    Outcome<Approach> change(Caller by, ApproachId id, long version, ApproachDraft draft);

    /** Takes it out of every list; {@link #restore} brings it back until it is purged. */
    void delete(Caller by, ApproachId id, long version);

    void restore(Caller by, ApproachId id);
}
