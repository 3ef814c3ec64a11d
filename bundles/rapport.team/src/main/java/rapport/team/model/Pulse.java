package rapport.team.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small set of questions to a group of ours, answered without anybody's name. There is no other kind: nothing here, nor in the
 * tables, has room for whose answer it is.
 *
 * @param people how many are asked
 * @param closedOn the day from which on nobody answers any more; null while it is open
 */
public record Pulse(
        PulseId id,
        long version,
        String title,
        List<String> questions,
        int people,
        LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    public Pulse {
        questions = List.copyOf(questions);
    }

    public boolean isOpen() {
        return closedOn == null;
    }
}
