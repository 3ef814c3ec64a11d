package rapport.promises.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.commitment.Commitment;

/**
 * What an open promise rests on comes later than it is needed, or has fallen away.
 *
 * @param needed by when it is needed
 * @param expected when it will be there as things are; null where it has fallen away
 * @param way what it rests on, each on the next, to the promise that brings this about
 * @param since when this came to be so
 */
public record Slip(
        Commitment promise, LocalDate needed, @Nullable LocalDate expected, List<Knot> way, Instant since) {

    public Slip {
        way = List.copyOf(way);
        if (way.isEmpty()) {
            throw new IllegalArgumentException("promise " + promise.id().value() + " slips by nothing");
        }
    }
}
