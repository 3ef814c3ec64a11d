package rapport.api.climate;

import java.time.Instant;
import java.util.List;
import rapport.api.relationship.RelationshipId;

/**
 * How a relationship feels at an instant, with its reasons.
 *
 * @param since since when its state has been that
 * @param good what speaks for it, each fact by its weight, decayed
 * @param bad what speaks against it, likewise
 * @param count how many facts it was made of
 * @param confidence how much there is to go by, 0 to 1
 * @param formula the name and version of how it was made
 * @param asOf the instant to which the evidence was decayed
 * @param reasons the weightiest facts, the weightiest first
 */
public record Climate(
        RelationshipId relationship,
        State state,
        Instant since,
        double good,
        double bad,
        int count,
        double confidence,
        String formula,
        Instant asOf,
        List<Reason> reasons) {

    public Climate {
        reasons = List.copyOf(reasons);
    }

    /** From the worst to the best; what is not known lies between. */
    public enum State {
        TOXIC,
        STRAINED,
        UNKNOWN,
        HEALTHY,
        THRIVING;

        /** Whether somebody should do something about it. */
        public boolean isBad() {
            return this == TOXIC || this == STRAINED;
        }
    }

    /**
     * A fact behind it.
     *
     * @param kind what sort of fact: {@code reading.warm}, {@code incident.open} …
     * @param weight what it weighs now; above 0 where it speaks for the relationship
     * @param fact which fact it was
     * @param words the fact in the words of those who recorded it; empty where there are none
     */
    public record Reason(String kind, double weight, String fact, Instant at, String words) {}
}
