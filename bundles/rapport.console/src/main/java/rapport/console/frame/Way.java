package rapport.console.frame;

import java.util.List;
import java.util.stream.Stream;
import rapport.console.api.NavigationEntry;

/**
 * A way to go, with those under it.
 *
 * @param current whether this is where the reader is
 */
public record Way(NavigationEntry entry, boolean current, List<Way> below) {

    public Way {
        below = List.copyOf(below);
    }

    /** Whether the reader is there or at something under it, so that it stands unfolded. */
    public boolean isOpen() {
        return current || below.stream().anyMatch(Way::isOpen);
    }

    Stream<NavigationEntry> all() {
        return Stream.concat(Stream.of(entry), below.stream().flatMap(Way::all));
    }
}
