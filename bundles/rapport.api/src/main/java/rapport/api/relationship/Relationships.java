package rapport.api.relationship;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;

/**
 * The relationships that an organization manages. Safe for use by many threads.
 *
 * <p>Reading needs the right to read the level, changing the right to write it; relationships of levels that the caller may
 * not read do not exist for that caller. Of levels that are not enabled only {@link #find} and {@link #findAll} tell.
 *
 * <p>Every change is journalled with the subject kind {@code relationship}: {@code RelationshipBegun}, {@code RelationshipChanged},
 * {@code StageReached}, {@code RelationshipDeleted} and {@code RelationshipRestored} with the {@link Relationship} before and
 * after; {@code StageRemembered} with a {@link StageChange} that was taken elsewhere; {@code StakeholderAdded}, {@code StakeholderChanged} and {@code StakeholderRemoved} with the {@link Stakeholder}.
 */
public interface Relationships {

    Optional<Relationship> find(Caller by, RelationshipId id);

    /** Many at once, in one query; those that do not exist or may not be read are missing. */
    Map<RelationshipId, Relationship> findAll(Caller by, Collection<RelationshipId> ids);

    Slice<Relationship> list(Caller by, RelationshipsQuery query, PageRequest page);

    /** How many active relationships stand in each stage of a level, by stage name. */
    Map<String, Long> countByStage(Caller by, String level);

    Outcome<Relationship> begin(Caller by, RelationshipDraft draft);

    /** Owner, cadence and status; the stage changes through {@link #moveTo}. */
    Outcome<Relationship> change(Caller by, RelationshipId id, long version, RelationshipDraft draft);

    /**
     * Moves it to another stage of its level and remembers the step. A step forward is refused while something that the gate
     * asks for is neither found, nor affirmed, nor overridden; each missing point is an objection to the field
     * {@code evidence.<name>}. Moving back, or beside the way, asks for no evidence.
     */
    Outcome<Relationship> moveTo(Caller by, RelationshipId id, long version, StageStep step);

    /** The same without affirming or overriding anything. */
    default Outcome<Relationship> moveTo(
            Caller by, RelationshipId id, long version, String stage, @Nullable String reason) {
        return moveTo(by, id, version, StageStep.to(stage).because(reason));
    }

    /** What is known of each point that a step to the stage would ask for; nothing where it asks for none. */
    List<GateFinding> gate(Caller by, RelationshipId id, String stage);

    /** Takes it out of every list, its promises and stakeholders kept; {@link #restore} brings it back until it is purged. */
    void delete(Caller by, RelationshipId id, long version);

    void restore(Caller by, RelationshipId id);

    /**
     * When anyone of ours was last in touch with anyone whose contact touches the relationship, in one query; those never
     * in touch are missing.
     */
    Map<RelationshipId, Instant> lastContacts(Caller by, Collection<RelationshipId> ids);

    /** Newest first. */
    List<StageChange> stageHistory(Caller by, RelationshipId id);

    /** The powerful first. */
    List<Stakeholder> stakeholders(Caller by, RelationshipId id);

    /** Adds the person as a stakeholder, or changes the part the person has. */
    Outcome<Stakeholder> setStakeholder(Caller by, RelationshipId id, StakeholderDraft draft);

    void removeStakeholder(Caller by, RelationshipId id, PersonId person);

    /**
     * The relationships that a person's contact touches: as the party itself, as a stakeholder, or by a current position at
     * the party.
     */
    List<Relationship> touching(Caller by, PersonId person);

    /** The people whose contact touches a relationship, stakeholders first; at most so many. */
    List<PersonId> peopleOf(Caller by, RelationshipId id, int atMost);

    /** The same for a whole screen in one query; relationships that may not be read, or that nobody touches, are missing. */
    Map<RelationshipId, List<PersonId>> peopleOf(Caller by, Collection<RelationshipId> ids);

    /** All relationships with the party, on every level that the caller may read. */
    List<Relationship> with(Caller by, PartyId party);
}
