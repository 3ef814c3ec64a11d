package rapport.api.signal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import rapport.api.relationship.RelationshipId;

/**
 * Keeps something that is derived from the facts of single relationships, such as their health. Contributed as an OSGi service.
 * It is told of every relationship whose facts changed, within the same work on the database that updates its signals, so that all
 * that is shown of a relationship comes from the same facts. What it writes is undone alone when it throws.
 *
 * <p>Relationships with one of our own people are told to it as gone: nothing is summed up of an employee, so that no score of one
 * can be shown to anybody.
 */
@ConsumerType
public interface FactsFollower {

    /** Its name, unique in the product, and its version: when it changes, it is told of all relationships anew. */
    String fingerprint();

    /** Whether it looks at facts of that kind; when it alone is told of all relationships anew, no others are read for it. */
    default boolean looksAt(Class<?> kind) {
        return true;
    }

    /**
     * Brings what it keeps of these up to its {@link #fingerprint} from what it has kept of their facts before, such as when only a
     * formula is another one. It is told of the rest with their facts.
     *
     * @return those for which it needs the facts: all, where it keeps nothing of them
     */
    default Collection<RelationshipId> catchUp(Collection<RelationshipId> relationships, Instant now) {
        return relationships;
    }

    /**
     * Takes in how these relationships are now.
     *
     * @param gone those that have ended, were paused or deleted, or whose level is unknown
     */
    void follow(List<RelationshipFacts> facts, Collection<RelationshipId> gone, Instant now);
}
