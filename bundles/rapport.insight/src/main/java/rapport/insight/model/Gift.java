package rapport.insight.model;

import java.time.Instant;

/**
 * What one side of a tie gave the other in one interaction, or both gave.
 *
 * @param fromA the weight of what {@code a} gave; 0 for nothing
 * @param fromB the weight of what {@code b} gave; 0 for nothing
 */
public record Gift(Instant at, double fromA, double fromB) {

    public Gift {
        if (!(fromA >= 0 && fromB >= 0 && fromA + fromB > 0)) {
            throw new IllegalArgumentException("a gift weighs more than nothing, was " + fromA + " and " + fromB);
        }
    }
}
