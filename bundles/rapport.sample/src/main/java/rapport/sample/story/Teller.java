package rapport.sample.story;

import java.util.Map;
import java.util.function.BiConsumer;

/** Knows how to play lines of some kinds. */
public interface Teller {

    /** How each kind of line that it knows is played, by its word. */
    Map<String, BiConsumer<Cast, Line>> ways();
}
