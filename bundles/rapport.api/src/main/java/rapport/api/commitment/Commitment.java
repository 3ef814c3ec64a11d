package rapport.api.commitment;

import com.google.gson.annotations.JsonAdapter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.api.json.PartyIdJson;
import rapport.api.party.PartyId;
import rapport.api.relationship.RelationshipId;

/**
 * A promise.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param by who promised
 * @param to to whom
 * @param relationship the relationship it belongs to; null where none
 */
public record Commitment(
        CommitmentId id,
        long version,
        String what,
        @JsonAdapter(PartyIdJson.class) PartyId by,
        @JsonAdapter(PartyIdJson.class) PartyId to,
        LocalDate due,
        @Nullable RelationshipId relationship,
        State state) {

    /** What became of a promise. */
    public enum State {
        OPEN,
        KEPT,
        BROKEN,
        WITHDRAWN
    }
}
