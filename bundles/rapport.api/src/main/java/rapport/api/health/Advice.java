package rapport.api.health;

import org.jspecify.annotations.Nullable;

/**
 * What would raise the score.
 *
 * @param about the fact to put right; null where it takes a new one
 * @param gain by how many points, if it came about now
 */
public record Advice(Dimension dimension, @Nullable Contribution about, double gain) {}
