package rapport.directory.rest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.json.Shorthand;

/**
 * A way to reach somebody, as a client tells it: its text alone, or with what people call it.
 *
 * @param label work, home, mobile …
 */
@Shorthand
record PointJson(String value, @Nullable String label) {

    PointJson {
        Objects.requireNonNull(value, "value");
    }
}
