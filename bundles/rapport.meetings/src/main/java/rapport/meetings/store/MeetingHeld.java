package rapport.meetings.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.meeting.MeetingSheets;
import rapport.api.relationship.GateCheck;
import rapport.api.relationship.Relationship;

/** A meeting has happened, and somebody told of it. */
@Component
public final class MeetingHeld implements GateCheck {

    private final MeetingSheets sheets;

    @Activate
    public MeetingHeld(@Reference MeetingSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String name() {
        return "meeting-held";
    }

    @Override
    public Optional<Found> look(Caller by, Relationship relationship, @Nullable String about) {
        return MeetingPlanned.latest(sheets, by, relationship, true);
    }
}
