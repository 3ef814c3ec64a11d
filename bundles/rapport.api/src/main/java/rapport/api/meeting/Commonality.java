package rapport.api.meeting;

import java.time.Instant;
import rapport.api.party.PersonId;

/**
 * A small thing about a person that makes the person feel known, and that somebody else may have in common.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param words what it is, in a few words: Delft, sailing, two daughters
 * @param notedBy who wrote it down, by name
 */
public record Commonality(
        CommonalityId id, long version, PersonId person, Kind kind, String words, String notedBy, Instant at) {

    /** What people have in common. */
    public enum Kind {
        PLACE,
        SCHOOL,
        INTEREST,
        FAMILY,
        SPORT,
        OTHER
    }
}
