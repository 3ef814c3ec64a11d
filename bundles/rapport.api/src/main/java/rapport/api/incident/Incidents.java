package rapport.api.incident;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;

/**
 * What went wrong between us and them, how high it went, and whether it was repaired. Safe for use by many threads.
 *
 * <p>An incident is seen and changed by whoever may see and change its relationship; while the level of that is off, nobody sees
 * it. Journalled with the subject kind {@code incident} and the {@link Incident} before and after: {@code IncidentRecorded},
 * {@code IncidentChanged}, {@code IncidentEscalated}, {@code IncidentRepaired}, {@code IncidentReopened},
 * {@code IncidentDeleted} and {@code IncidentRestored}.
 */
public interface Incidents {

    Optional<Incident> find(Caller by, IncidentId id);

    /**
     * What happened last first.
     *
     * @param relationship only those of it; null for all
     */
    Slice<Incident> list(Caller by, @Nullable RelationshipId relationship, PageRequest page);

    Outcome<Incident> record(Caller by, IncidentDraft draft);

    /** Puts right what was told; the relationship stays. */
    Outcome<Incident> change(Caller by, IncidentId id, long version, IncidentDraft draft);

    /** It went higher. */
    Outcome<Incident> escalate(Caller by, IncidentId id, long version, Incident.Height height, Instant at);

    /** They said that it is repaired. */
    Outcome<Incident> repair(Caller by, IncidentId id, long version, String repair, Instant at);

    /** It is not repaired after all. */
    Outcome<Incident> reopen(Caller by, IncidentId id, long version);

    /** Takes it out of every list; {@link #restore} brings it back until it is purged. */
    void delete(Caller by, IncidentId id, long version);

    void restore(Caller by, IncidentId id);
}
