package rapport.api.relationship;

import com.google.gson.annotations.JsonAdapter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.json.PartyIdJson;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;

/**
 * A party on a level: an organization, or on the team level a department or a colleague.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param level the name of its level; the level may not be enabled
 * @param owner the colleague who cares for it; null where nobody does yet
 * @param stage the name of its stage, one of the level's
 * @param stageSince since when it is in this stage
 * @param cadenceDays how many days may pass without contact before it asks for one; {@link #NO_CADENCE} where it never does
 */
public record Relationship(
        RelationshipId id,
        long version,
        String level,
        @JsonAdapter(PartyIdJson.class) PartyId party,
        @Nullable PersonId owner,
        String stage,
        Instant stageSince,
        int cadenceDays,
        Status status,
        Instant since) {

    /** The cadence of a relationship from which no contact is expected: a hundred years. */
    public static final int NO_CADENCE = 36_500;

    /** Whether a relationship is cared for now. */
    public enum Status {
        ACTIVE,
        PAUSED,
        ENDED
    }
}
