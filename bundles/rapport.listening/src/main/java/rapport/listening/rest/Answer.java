package rapport.listening.rest;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.Manner;
import rapport.api.concern.Word;
import rapport.api.party.PersonId;

/**
 * What a person of theirs answered, when and how.
 *
 * @param at null for now
 * @param words theirs; needed only where they correct us
 */
record Answer(
        PersonId person,
        @Nullable Instant at,
        Manner manner,
        @Nullable String words) {

    Answer {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(manner, "manner");
    }

    Word word(Instant now) {
        return new Word(person, at == null ? now : at, manner);
    }
}
