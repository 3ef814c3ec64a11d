package rapport.api.health;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;

/**
 * How relationships do. Safe for use by many threads. Follows every change of the facts within a second; what is read has
 * decayed to the moment of reading. Relationships that the caller may not read do not exist for that caller; those that are
 * paused or have ended have no health.
 */
public interface Healths {

    Optional<Health> find(Caller by, RelationshipId relationship);

    /** Many at once, in one query; those of which nothing is known yet are missing. */
    Map<RelationshipId, Health> findAll(Caller by, Collection<RelationshipId> relationships);

    /** Where the score comes from, fact by fact, and what would raise it. */
    Optional<Explanation> explain(Caller by, RelationshipId relationship);

    /** How it changed, the oldest first. */
    List<HealthPoint> history(Caller by, RelationshipId relationship, Instant since);

    /** Relationships at a glance. */
    Slice<PortfolioEntry> portfolio(Caller by, PortfolioQuery query, PageRequest page);
}
