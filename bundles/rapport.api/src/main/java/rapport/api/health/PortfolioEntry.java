package rapport.api.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A relationship at a glance.
 *
 * @param owner the colleague who cares for it; null where nobody does
 * @param score its health, 0 to 100; null where nothing is known
 * @param before what its health was about three months ago; null where that is unknown
 * @param lastContact when anyone of ours was last in touch; null where nobody ever was
 * @param cadenceDays how many days may pass without contact
 */
public record PortfolioEntry(
        RelationshipId relationship,
        String level,
        @Nullable PersonId owner,
        @Nullable Double score,
        double confidence,
        @Nullable Double before,
        @Nullable Instant lastContact,
        int cadenceDays,
        Standing standing) {

    /** How a relationship stands. */
    public enum Standing {
        /** Not heard of for longer than its rhythm allows. */
        COLD,
        /** Its health fell by five points or more within three months. */
        DRIFTING,
        /** Its health is below 40. */
        POOR,
        WELL,
        /** Too little is known of it to tell its score. */
        UNKNOWN
    }

    /** Its score where enough is known to tell it, else null. */
    public @Nullable Double told() {
        return confidence >= Health.ENOUGH ? score : null;
    }

    /** By how much its health changed; null where one of both is unknown. */
    public @Nullable Double change() {
        Double now = told();
        return now == null || before == null ? null : Double.valueOf(now - before);
    }
}
