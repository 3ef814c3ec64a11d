package rapport.api.growth;

import java.util.List;
import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;

/**
 * What relationships lead to. Safe for use by many threads.
 *
 * <p>Seen and changed by whoever may see and change the relationship from which it came; while its level is off, by nobody.
 * Where it led is told to those alone who may see that one too. Every change is journalled with the subject kind {@code growth}
 * and the {@link Growth} before and after: {@code GrowthRecorded}, {@code GrowthChanged}, {@code GrowthDeleted} and
 * {@code GrowthRestored}.
 */
public interface Growths {

    Optional<Growth> find(Caller by, GrowthId id);

    /** The newest first. */
    Slice<Growth> list(Caller by, GrowthQuery query, PageRequest page);

    /** What led to this relationship, the newest first. */
    List<Growth> ledTo(Caller by, RelationshipId relationship);

    /** What came of it, and what came of that, five generations deep at the most; each the newest first. */
    List<Branch> branches(Caller by, RelationshipId relationship);

    Outcome<Growth> record(Caller by, GrowthDraft draft);

    /** Replaces everything but the relationship from which it came. */
    Outcome<Growth> change(Caller by, GrowthId id, long version, GrowthDraft draft);

    /** Takes it out of every list; {@link #restore} brings it back until it is purged. */
    void delete(Caller by, GrowthId id, long version);

    void restore(Caller by, GrowthId id);
}
