package rapport.api.party;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a note. */
public record NoteId(UUID value) implements Id {

    public NoteId {
        Objects.requireNonNull(value, "note id");
    }
}
