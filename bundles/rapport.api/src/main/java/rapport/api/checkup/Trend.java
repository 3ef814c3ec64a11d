package rapport.api.checkup;

import java.time.Instant;
import java.util.List;

/**
 * How the answers to one question went, ours and theirs apart.
 *
 * @param theirs whether the other side gave them
 * @param points the earliest first; their number is the n of the trend
 * @param direction where they go, as far as chance does not explain it
 * @param formula the name and version of how the direction is found
 */
public record Trend(
        String questionnaire,
        String question,
        boolean theirs,
        List<Point> points,
        Direction direction,
        String formula) {

    public Trend {
        points = List.copyOf(points);
    }

    /**
     * An answer.
     *
     * @param warmth from 0 for the coldest to 1 for the warmest
     */
    public record Point(CheckUpId checkUp, Instant at, int value, double warmth) {}

    /** Where answers go. */
    public enum Direction {
        WARMER,
        COLDER,
        /** The interval of the slope includes no change. */
        NONE_TO_TELL
    }
}
