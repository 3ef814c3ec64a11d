package rapport.team.store;

import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.team.model.Serving;
import rapport.team.model.ServingDraft;
import rapport.team.model.ServingId;
import rapport.team.model.ServingsQuery;

/**
 * Which department or colleague of ours serves which. It exists for those who may read the level of the relationship with the internal
 * customer; each change is journalled with the subject kind {@code team-serving}.
 */
public interface Servings {

    Optional<Serving> find(Caller by, ServingId id);

    /** The oldest first. */
    Slice<Serving> list(Caller by, ServingsQuery query, PageRequest page);

    Outcome<Serving> record(Caller by, ServingDraft draft);

    /** Replaces who serves with what, and who answers for it; the internal customer stays. */
    Outcome<Serving> change(Caller by, ServingId id, long version, ServingDraft draft);

    void delete(Caller by, ServingId id, long version);

    void restore(Caller by, ServingId id);
}
