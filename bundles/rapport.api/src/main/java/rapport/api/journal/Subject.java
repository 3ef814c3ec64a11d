package rapport.api.journal;

import java.util.UUID;
import rapport.api.id.Id;

/**
 * What a change is about.
 *
 * @param kind {@code person}, {@code organization}, {@code interaction}, {@code relationship} …
 */
public record Subject(String kind, UUID id) {

    public static Subject of(String kind, Id id) {
        return new Subject(kind, id.value());
    }
}
