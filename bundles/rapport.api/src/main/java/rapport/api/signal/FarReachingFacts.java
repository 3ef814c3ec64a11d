package rapport.api.signal;

import java.util.Collection;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import rapport.api.journal.JournalEntry;
import rapport.api.relationship.RelationshipId;

/**
 * A {@link FactSource} whose facts about a relationship come to be otherwise through changes that do not name it, such as when a
 * promise rests on another one that changed. Contributed as a {@code FactSource}.
 *
 * @param <T> the kind of fact
 */
@ConsumerType
public interface FarReachingFacts<T> extends FactSource<T> {

    /**
     * Which more relationships these entries tell something new about, found in a number of statements that does not depend on
     * how many entries they are.
     */
    Collection<RelationshipId> alsoChangedBy(List<JournalEntry> entries);
}
