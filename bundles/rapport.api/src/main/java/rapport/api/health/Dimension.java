package rapport.api.health;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the health of a relationship is made of. Revenue is not among it. */
public enum Dimension {
    /** Do we hear what they need, play it back, and close it with them? */
    LISTENING,
    /** Do we ask again what matters most? */
    CALIBRATION,
    /** How do they say it feels? */
    TEMPERATURE,
    /** Do we know the people who count? */
    COVERAGE,
    /** Are we in touch, both ways? */
    CONNECTION,
    /** Do we keep what we promise, and does it go well? */
    RELIABILITY,
    /** Do they stand by us when it matters? */
    TRUST,
    /** Does more come of it: referrals, recommendations, business again? */
    GROWTH;

    /** Each weighs as much as the others. */
    public static final Map<Dimension, Double> EVEN =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Function.identity(), any -> 1.0));
}
