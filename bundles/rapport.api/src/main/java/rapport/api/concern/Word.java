package rapport.api.concern;

import java.time.Instant;
import java.util.Objects;
import rapport.api.party.PersonId;

/**
 * Who said it, when and how.
 *
 * @param person a named person of theirs
 */
public record Word(PersonId person, Instant at, Manner manner) {

    public Word {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(manner, "manner");
    }
}
