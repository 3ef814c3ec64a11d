package rapport.relationships.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a promise will be kept, as things are today.
 *
 * @param on null where nothing else is said than when it is due
 */
record Expectation(@Nullable LocalDate on) {}
