package rapport.promises.model;

import org.jspecify.annotations.Nullable;

/**
 * A promise that belongs to no relationship, as one of its two ends sees it.
 *
 * @param given whether that end gave it, and was not given it
 * @param slip what it rests on that comes too late; null where nothing does
 * @param chance that it is kept, by the record of whoever gave it
 */
public record OwnPromise(Knot knot, boolean given, @Nullable Slip slip, double chance) {}
