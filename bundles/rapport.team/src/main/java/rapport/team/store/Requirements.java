package rapport.team.store;

import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.team.model.Requirement;
import rapport.team.model.RequirementDraft;
import rapport.team.model.RequirementId;
import rapport.team.model.RequirementsQuery;

/**
 * What contracts ask of us, and who has said "mine". A requirement exists for those who may read the level of its relationship; each
 * change is journalled with the subject kind {@code team-requirement}.
 */
public interface Requirements {

    Optional<Requirement> find(Caller by, RequirementId id);

    /** What is nobody's first, then what somebody is asked for, then what is somebody's; the oldest first. */
    Slice<Requirement> list(Caller by, RequirementsQuery query, PageRequest page);

    Outcome<Requirement> record(Caller by, RequirementDraft draft);

    /** Other words or another owner: who had accepted it is asked anew. */
    Outcome<Requirement> change(Caller by, RequirementId id, long version, RequirementDraft draft);

    /** The caller says "mine": whoever is asked, or anybody while it is nobody's. */
    Outcome<Requirement> accept(Caller by, RequirementId id, long version);

    /** Whoever is asked says why it is not theirs; it is nobody's then. */
    Outcome<Requirement> handBack(Caller by, RequirementId id, long version, String because);

    void delete(Caller by, RequirementId id, long version);

    void restore(Caller by, RequirementId id);
}
