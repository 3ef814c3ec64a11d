package rapport.team.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Something that a contract asks of us. It is somebody's only once they have said so themselves.
 *
 * @param owner who is asked to answer for it; null while it is nobody's
 * @param acceptedAt when the owner said "mine"; null while nobody has
 * @param returnedBy who handed it back last; null where nobody did since somebody else was asked
 * @param returnedBecause in their words
 */
public record Requirement(
        RequirementId id,
        long version,
        RelationshipId relationship,
        String what,
        @Nullable String contract,
        @Nullable PersonId owner,
        Instant recordedAt,
        @Nullable Instant acceptedAt,
        @Nullable PersonId returnedBy,
        @Nullable String returnedBecause) {

    /** How far it is from being somebody's. */
    public enum Place {
        NOBODYS,
        ASKED,
        ACCEPTED
    }

    public Place place() {
        if (owner == null) {
            return Place.NOBODYS;
        }
        return acceptedAt == null ? Place.ASKED : Place.ACCEPTED;
    }

    /** The same, said to be theirs. */
    public Requirement accepted(PersonId by, Instant at) {
        return new Requirement(id, version, relationship, what, contract, by, recordedAt, at, null, null);
    }

    /** The same, nobody's again. */
    public Requirement returned(PersonId by, String because) {
        return new Requirement(id, version, relationship, what, contract, null, recordedAt, null, by, because);
    }

    /** The same in other words or asked of somebody else; what was said of other words or by somebody else is not said of this. */
    public Requirement changed(String nowWhat, @Nullable String nowContract, @Nullable PersonId nowOwner) {
        boolean isSame = what.equals(nowWhat) && nowOwner != null && nowOwner.equals(owner);
        boolean isAskedAnew = nowOwner != null;
        return new Requirement(
                id,
                version,
                relationship,
                nowWhat,
                nowContract,
                nowOwner,
                recordedAt,
                isSame ? acceptedAt : null,
                isAskedAnew ? null : returnedBy,
                isAskedAnew ? null : returnedBecause);
    }
}
