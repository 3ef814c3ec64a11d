package rapport.api.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.api.relationship.RelationshipId;

/**
 * That one promise rests on another: unless the other is kept, this one can hardly be.
 *
 * @param promise what rests on it
 * @param by what it rests on; on whatever level
 * @param needed the day by which it is needed; null for the day on which the promise that rests on it is due
 * @param relationship to which the promise that rests on it belongs; null where none
 */
public record Backing(
        BackingId id,
        CommitmentId promise,
        CommitmentId by,
        @Nullable LocalDate needed,
        @Nullable RelationshipId relationship) {}
