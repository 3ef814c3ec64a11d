package rapport.insight.store;

import java.time.Duration;
import rapport.store.api.ProjectionStatus;
import rapport.store.api.Projections;

/** Lets readers see what was written just before, without making them wait behind an import. */
final class Freshness {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** What is further behind will not be caught up within patience. */
    private static final long CLOSE = 300;

    private final Projections projections;

    Freshness(Projections projections) {
        this.projections = projections;
    }

    void await() {
        boolean worthWaiting = projections.status().stream()
                .filter(status -> status.name().equals(InsightProjection.NAME))
                .mapToLong(ProjectionStatus::behind)
                .allMatch(behind -> behind > 0 && behind <= CLOSE);
        if (worthWaiting) {
            projections.awaitCaughtUp(PATIENCE, InsightProjection.NAME);
        }
    }
}
