package rapport.api.meeting;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a meeting sheet. */
public record MeetingSheetId(UUID value) implements Id {

    public MeetingSheetId {
        Objects.requireNonNull(value, "meeting sheet id");
    }
}
