package rapport.api.engagement;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;

/**
 * Days on which something that both sides work for should be there. Safe for use by many threads.
 *
 * <p>A milestone is seen and changed by whoever may see and change its relationship; while the level of that is off, nobody
 * sees it. Every change is journalled with the subject kind {@code milestone} and the {@link Milestone} before and after:
 * {@code MilestoneAgreed}, {@code MilestoneChanged}, {@code MilestoneReached}, {@code MilestoneReopened},
 * {@code MilestoneDeleted} and {@code MilestoneRestored}.
 */
public interface Milestones {

    Optional<Milestone> find(Caller by, MilestoneId id);

    /** The earliest due first. */
    Slice<Milestone> list(Caller by, MilestonesQuery query, PageRequest page);

    /** When the owners last met since each was agreed, in one query; those whose owners have not are missing. */
    Map<MilestoneId, Instant> ownersMet(Caller by, Collection<MilestoneId> ids);

    Outcome<Milestone> agree(Caller by, MilestoneDraft draft);

    /** Replaces what, when and who; the relationship stays. */
    Outcome<Milestone> change(Caller by, MilestoneId id, long version, MilestoneDraft draft);

    /** It is there. */
    Outcome<Milestone> reach(Caller by, MilestoneId id, long version, Instant at);

    /** It is not there after all. */
    Outcome<Milestone> reopen(Caller by, MilestoneId id, long version);

    /** Takes it out of every list; {@link #restore} brings it back until it is purged. */
    void delete(Caller by, MilestoneId id, long version);

    void restore(Caller by, MilestoneId id);
}
