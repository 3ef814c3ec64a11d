package rapport.climate.console;

import java.util.List;
import rapport.console.api.widget.Choice;

/** What the form of an incident starts with, and where it is sent. */
public record IncidentStart(
        String action,
        String relationship,
        String what,
        String height,
        String happenedAt,
        String reachedAt,
        List<Choice> raisedBy,
        long version) {

    public IncidentStart {
        raisedBy = List.copyOf(raisedBy);
    }
}
