package rapport.api.reading;

import org.jspecify.annotations.Nullable;
import rapport.api.concern.ConcernId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * What one of ours thinks that a person of theirs will say.
 *
 * @param guess on the scale of the instrument
 * @param concern what it is about; null where it is about the relationship as a whole
 */
public record GuessDraft(
        RelationshipId relationship,
        PersonId person,
        Instrument instrument,
        int guess,
        @Nullable ConcernId concern) {}
