package rapport.api.concern;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A problem, need or wish as the other side sees it.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param words the concern in their own words, as they last put it
 * @param person whose words they are; null where nobody in particular said so
 * @param owner the colleague who looks after it; null for the owner of the relationship
 * @param gateSince when it came to this gate
 * @param understood what we last played back; null before the first time
 * @param confirmed who said that we understood; null while nobody has
 * @param override why we worked on it before anybody had; null where we did not
 * @param closing what the closing statement says; null until it is made
 * @param rank its place in the last calibration, 1 for the most important; null where it was never ranked
 * @param reopened how often it came back after we had thought it done
 * @param from the concern from which it was split; null where it was not
 * @param into the concern that it was merged into; null where it was not
 */
public record Concern(
        ConcernId id,
        long version,
        RelationshipId relationship,
        String words,
        @Nullable PersonId person,
        @Nullable PersonId owner,
        Gate gate,
        Instant heardAt,
        Instant gateSince,
        @Nullable String understood,
        @Nullable Word confirmed,
        @Nullable String override,
        @Nullable Closing closing,
        @Nullable Integer rank,
        int reopened,
        @Nullable ConcernId from,
        @Nullable ConcernId into) {}
