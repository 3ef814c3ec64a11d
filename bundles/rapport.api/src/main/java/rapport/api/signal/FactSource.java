package rapport.api.signal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;
import rapport.api.journal.JournalEntry;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Gives rules, and what follows the facts, one more kind of fact about relationships. Contributed as an OSGi service, and reached
 * through the guarded door. Called by one thread at a time, within the work on the database that wants to know.
 *
 * @param <T> the kind of fact; a record, and but one source for each
 */
@ConsumerType
public interface FactSource<T> {

    Class<T> kind();

    /**
     * What is known of these relationships, in a number of statements that does not depend on how many they are; of each the
     * newest first, and no more than a rule can make sense of. Those without any are missing.
     */
    Map<RelationshipId, List<T>> of(Collection<RelationshipId> relationships, Instant now);

    /** Which relationships this entry of the journal tells something new about; found in the entry, without reading anything. */
    Collection<RelationshipId> changedBy(JournalEntry entry);

    /** People of whom this entry tells something new, whatever relationships they touch now; found in the entry as well. */
    default Collection<PersonId> peopleChangedBy(JournalEntry entry) {
        return List.of();
    }
}
