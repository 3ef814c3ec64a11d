package rapport.api.interaction;

import java.util.Objects;
import rapport.api.party.PersonId;

/** A person's part in an interaction. */
public record Participant(PersonId person, Part part) {

    /** What the person did. */
    public enum Part {
        /** Started it: called, wrote, invited. */
        FROM,
        /** Was addressed, or took part. */
        TO,
        /** Was copied in. */
        CC
    }

    public Participant {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(part, "part");
    }
}
