package rapport.api.formula;

import org.jspecify.annotations.Nullable;

/**
 * What a formula says of a relationship at an instant.
 *
 * @param score 0 to 100; the lower, the worse
 * @param state the score in a word of the formula's own; null where it has no words for it
 */
public record Verdict(double score, @Nullable String state) {}
