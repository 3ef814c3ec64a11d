package rapport.team.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;
import rapport.team.model.StakeholderMeeting;
import rapport.team.model.StakeholderMeetingDraft;
import rapport.team.model.StakeholderMeetingId;
import rapport.team.rules.StakeholderRound;

/**
 * Meetings of those who answer for what a contract asks of us. They exist for those who may read the level of the relationship; each
 * change is journalled with the subject kind {@code team-stakeholder-meeting}.
 */
public interface StakeholderMeetings {

    Optional<StakeholderMeeting> find(Caller by, StakeholderMeetingId id);

    /**
     * The latest first.
     *
     * @param relationship only those of this one; null for all
     */
    Slice<StakeholderMeeting> list(Caller by, @Nullable RelationshipId relationship, PageRequest page);

    /** Who would have to come now, and what is open; empty where the caller does not see the relationship. */
    Optional<StakeholderRound> round(Caller by, RelationshipId relationship);

    /** It has been held: those who came have been in touch with one another, and what is open stays so until its owner says "mine". */
    Outcome<StakeholderMeeting> record(Caller by, StakeholderMeetingDraft draft);

    /** The same for a meeting of which the contact between those who came is told elsewhere. */
    Outcome<StakeholderMeeting> remember(Caller by, StakeholderMeetingDraft draft);

    void delete(Caller by, StakeholderMeetingId id, long version);

    void restore(Caller by, StakeholderMeetingId id);
}
