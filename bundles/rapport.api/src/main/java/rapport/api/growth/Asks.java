package rapport.api.growth;

import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;

/**
 * What we asked of those whom we look after. Safe for use by many threads.
 *
 * <p>Seen and changed by whoever may see and change the relationship; while its level is off, by nobody. Every change is
 * journalled with the subject kind {@code ask} and the {@link Ask} before and after: {@code AskRecorded}, {@code AskChanged},
 * {@code AskDeleted} and {@code AskRestored}.
 */
public interface Asks {

    Optional<Ask> find(Caller by, AskId id);

    /** The newest first. */
    Slice<Ask> list(Caller by, GrowthQuery query, PageRequest page);

    Outcome<Ask> record(Caller by, AskDraft draft);

    /** Replaces everything but the relationship. */
    Outcome<Ask> change(Caller by, AskId id, long version, AskDraft draft);

    /** Takes it out of every list; {@link #restore} brings it back until it is purged. */
    void delete(Caller by, AskId id, long version);

    void restore(Caller by, AskId id);
}
