package rapport.promises.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when what a promise rests on is needed.
 *
 * @param needed null for the day on which the promise is due
 */
record Need(@Nullable LocalDate needed) {}
