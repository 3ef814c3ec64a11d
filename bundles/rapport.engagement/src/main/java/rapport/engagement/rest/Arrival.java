package rapport.engagement.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a milestone was reached.
 *
 * @param at null for now
 */
record Arrival(@Nullable Instant at) {}
