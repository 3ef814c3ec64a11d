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
 * @param expected what is said today of when it will be kept, apart from the day it is due; null where nothing else is said
 */
public record Commitment(
        CommitmentId id,
        long version,
        String what,
        @JsonAdapter(PartyIdJson.class) PartyId by,
        @JsonAdapter(PartyIdJson.class) PartyId to,
        LocalDate due,
        @Nullable RelationshipId relationship,
        State state,
        @Nullable LocalDate expected) {

    /** One of which nothing else is said than when it is due. */
    public Commitment(
            CommitmentId id,
            long version,
            String what,
            PartyId by,
            PartyId to,
            LocalDate due,
            @Nullable RelationshipId relationship,
            State state) {
        this(id, version, what, by, to, due, relationship, state, null);
    }

    /** What became of a promise. */
    public enum State {
        OPEN,
        KEPT,
        BROKEN,
        WITHDRAWN
    }

    /** When it will be kept, as far as is said today. */
    public LocalDate expectedOn() {
        return expected == null ? due : expected;
    }
}
