package rapport.api.checkup;

import java.time.Instant;
import java.util.List;

/**
 * How the answers to one question went, ours and theirs apart, since the distance between them tells something of its own.
 *
 * @param theirs whether the other side gave them
 * @param points the earliest first; their number is the n of the trend
 */
public record Trend(String questionnaire, String question, boolean theirs, List<Point> points) {

    public Trend {
        points = List.copyOf(points);
    }

    /**
     * An answer.
     *
     * @param warmth from 0 for the coldest to 1 for the warmest
     */
    public record Point(CheckUpId checkUp, Instant at, int value, double warmth) {}
}
