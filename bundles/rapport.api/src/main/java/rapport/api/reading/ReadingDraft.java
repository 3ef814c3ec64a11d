package rapport.api.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Manner;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * What a person of theirs said when we asked, as somebody wants it recorded.
 *
 * @param value on the scale of the instrument
 * @param words what they said with it; null where they said no more
 * @param concern what it is about; null where it is about the relationship as a whole
 * @param at null for now
 * @param manner null where nobody remembers
 */
public record ReadingDraft(
        RelationshipId relationship,
        PersonId person,
        Instrument instrument,
        int value,
        Occasion occasion,
        @Nullable String words,
        @Nullable ConcernId concern,
        @Nullable Instant at,
        @Nullable Manner manner) {

    /** Asked in passing, and said a moment ago. */
    public static ReadingDraft impromptu(
            RelationshipId relationship, PersonId person, Instrument instrument, int value) {
        return new ReadingDraft(relationship, person, instrument, value, Occasion.IMPROMPTU, null, null, null, null);
    }

    /** The same with what they said. */
    public ReadingDraft saying(@Nullable String said) {
        return new ReadingDraft(relationship, person, instrument, value, occasion, said, concern, at, manner);
    }

    /** The same about a concern. */
    public ReadingDraft about(@Nullable ConcernId subject) {
        return new ReadingDraft(relationship, person, instrument, value, occasion, words, subject, at, manner);
    }
}
