package rapport.insight.model;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A fortnight by which the past of a tie is kept.
 *
 * @param number counted from the epoch
 */
record Season(int number) implements Comparable<Season> {

    static final Duration LENGTH = Duration.ofDays(15);

    static Season of(Instant at) {
        return new Season((int) Math.floorDiv(at.toEpochMilli(), LENGTH.toMillis()));
    }

    Instant start() {
        return Instant.ofEpochMilli(number * LENGTH.toMillis());
    }

    Instant end() {
        return new Season(number + 1).start();
    }

    int year() {
        return start().atOffset(ZoneOffset.UTC).getYear();
    }

    /** The share of the season that lies before the instant, 0 to 1. */
    double shareBefore(Instant at) {
        double share = (double) (at.toEpochMilli() - start().toEpochMilli()) / LENGTH.toMillis();
        return Math.max(0, Math.min(1, share));
    }

    @Override
    public int compareTo(Season other) {
        return Integer.compare(number, other.number);
    }
}
