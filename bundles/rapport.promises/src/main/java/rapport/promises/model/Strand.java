package rapport.promises.model;

import java.time.Instant;
import rapport.api.commitment.Backing;

/**
 * One promise that rests on another.
 *
 * @param since when that was said
 */
public record Strand(Backing backing, Instant since) {}
