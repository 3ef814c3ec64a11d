package rapport.directory.rules;

import java.time.LocalDate;
import java.util.Comparator;
import rapport.api.party.Position;

/** Under which of their positions people stand. */
public final class Whereabouts {

    private Whereabouts() {}

    /** What is held now comes first; whoever moves today stands where they will be tomorrow. */
    public static Comparator<Position> currentFirst(LocalDate today) {
        return Comparator.<Position, Boolean>comparing(position -> !position.isHeldOn(today))
                .thenComparing(position -> !position.isHeldOn(today.plusDays(1)));
    }
}
