package rapport.api.tie;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;

/**
 * What joins two people, at least one of them ours.
 *
 * @param a one of ours
 * @param b the other
 * @param strength 0 to 1, as of {@code asOf}
 * @param trend change of the strength within the last 30 days, −1 to 1
 * @param peak the strongest it has been
 * @param interactions how many interactions it rests on
 * @param lastContact the latest of them
 * @param lastTwoWay the latest contact to which both sides gave something; null where there was none
 */
public record Tie(
        PersonId a,
        PersonId b,
        double strength,
        double trend,
        double peak,
        long interactions,
        Instant lastContact,
        @Nullable Instant lastTwoWay,
        Instant asOf) {

    /** The other end. */
    public PersonId other(PersonId end) {
        return end.equals(a) ? b : a;
    }

    /** 0 none, 1 weak, 2 known, 3 good, 4 strong: the bars on the screen. */
    public int bars() {
        return strength < 0.05 ? 0 : strength < 0.25 ? 1 : strength < 0.5 ? 2 : strength < 0.75 ? 3 : 4;
    }
}
