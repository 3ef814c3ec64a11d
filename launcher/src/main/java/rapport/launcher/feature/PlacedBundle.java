package rapport.launcher.feature;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A bundle and the file that holds it; the same coordinates from another place are another bundle. */
public record PlacedBundle(Coordinates coordinates, Path file) {

    /** These from the last to the first. */
    public static List<PlacedBundle> reversed(List<PlacedBundle> bundles) {
        List<PlacedBundle> reversed = new ArrayList<>(bundles);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Its name for people, until its manifest is read. */
    public String artifact() {
        return coordinates.artifact();
    }

    @Override
    public String toString() {
        return coordinates.toString();
    }
}
