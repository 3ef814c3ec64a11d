package rapport.api.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Manner;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * The temperature, as a person of theirs gave it.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param value on the scale of the instrument; null while only our guess is known
 * @param guess what we thought they would say, noted before they did; null where nobody guessed
 * @param guessedBy which of our accounts guessed; told to that colleague only, else null
 * @param words what they said with it
 * @param concern what it is about; null where it is about the relationship as a whole
 * @param at when they said it, or, while they have not, when we guessed
 */
public record Reading(
        ReadingId id,
        long version,
        RelationshipId relationship,
        PersonId person,
        Instrument instrument,
        @Nullable Integer value,
        @Nullable Integer guess,
        @Nullable String guessedBy,
        Occasion occasion,
        @Nullable String words,
        @Nullable ConcernId concern,
        Instant at,
        @Nullable Manner manner) {}
