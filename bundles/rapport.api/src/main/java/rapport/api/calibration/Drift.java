package rapport.api.calibration;

import java.util.List;
import rapport.api.concern.ConcernId;

/**
 * How far priorities moved between two calibrations: the share of pairs that changed their order (Kendall tau distance divided
 * by the number of pairs; M. G. Kendall, "A New Measure of Rank Correlation", Biometrika 1938).
 *
 * @param distance 0 for the same order, 1 for the reverse
 * @param compared how many concerns stand in both rankings, at least two
 * @param moves what changed its place among those that stand in both, the greatest change first; then what came and what went
 */
public record Drift(double distance, int compared, List<Move> moves) {

    public Drift {
        moves = List.copyOf(moves);
    }

    /**
     * A concern that changed its place.
     *
     * @param from its place before among all, 1 for the most important; 0 where it was not there
     * @param to its place now among all; 0 where it is gone
     */
    public record Move(ConcernId concern, int from, int to) {}
}
