package rapport.api.health;

import java.util.List;

/**
 * Where a score comes from. In whole tenths of a point, {@code start} and all contributions add up to the score as it is shown.
 *
 * @param start where every relationship starts before anything is known of it
 * @param contributions what each fact does, the greatest effect first
 * @param advice what would raise it, the greatest gain first
 */
public record Explanation(Health health, double start, List<Contribution> contributions, List<Advice> advice) {

    public Explanation {
        contributions = List.copyOf(contributions);
        advice = List.copyOf(advice);
    }

    /** Where the score was unknown, there is nothing to add up. */
    public boolean addsUp() {
        return health.score() != null;
    }
}
