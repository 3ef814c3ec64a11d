package rapport.api.concern;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A problem, need or wish as one side sees it: the other side, or, where it is a concern of ours, we.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param words the concern in the words of whoever has it, as they last put it
 * @param person whose words they are, and of a concern of ours whom we told; null where it is nobody in particular
 * @param owner the colleague who looks after it; null for the owner of the relationship
 * @param gateSince when it came to this gate
 * @param understood what was last played back, by us, or by them where it is a concern of ours; null before the first time
 * @param confirmed who of theirs said that it was understood; null while nobody has
 * @param override why we worked on it before anybody had; null where we did not
 * @param closing what the closing statement says; null until it is made
 * @param rank its place in the last calibration, 1 for the most important; null where it was never ranked
 * @param reopened how often it came back after we had thought it done
 * @param from the concern from which it was split; null where it was not
 * @param into the concern that it was merged into; null where it was not
 * @param ours whether it is we who have it: they understand and address it, and we say that it is solved
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
        @Nullable ConcernId into,
        boolean ours) {

    /** A concern of theirs. */
    public Concern(
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
            @Nullable ConcernId into) {
        this(
                id,
                version,
                relationship,
                words,
                person,
                owner,
                gate,
                heardAt,
                gateSince,
                understood,
                confirmed,
                override,
                closing,
                rank,
                reopened,
                from,
                into,
                false);
    }
}
