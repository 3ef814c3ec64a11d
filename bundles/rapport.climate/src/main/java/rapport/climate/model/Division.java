package rapport.climate.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import rapport.api.reading.Reading;

/**
 * How far those of one organization are apart in what they feel. Only cold words take weight from warm ones, and only from those that
 * come after them: so more good words never take anything away, and more bad ones never give.
 */
final class Division {

    private static final Duration REMEMBERED = Duration.ofDays(90);
    private static final double NEUTRAL = 0.5;
    private static final double APART = 0.5;

    private final List<Reading> cold;

    Division(List<Reading> readings) {
        cold = readings.stream()
                .filter(reading -> warmth(reading).orElse(NEUTRAL) < NEUTRAL)
                .toList();
    }

    /** Which share of its weight is left to a reading, 0.5 to 1. */
    double left(Reading reading, double warmth) {
        if (warmth <= NEUTRAL) {
            return 1;
        }
        Instant since = reading.at().minus(REMEMBERED);
        double gap = warmth
                - cold.stream()
                        .filter(other -> !other.person().equals(reading.person()))
                        .filter(other ->
                                !other.at().isBefore(since) && !other.at().isAfter(reading.at()))
                        .mapToDouble(other -> warmth(other).orElse(NEUTRAL))
                        .min()
                        .orElse(warmth);
        return gap < APART ? 1 : 1 - gap / 2;
    }

    private static OptionalDouble warmth(Reading reading) {
        Integer value = reading.value();
        return value == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(reading.instrument().warmth(value));
    }
}
