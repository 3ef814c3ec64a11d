package rapport.api.health;

import java.time.Instant;

/**
 * What one fact does to the score.
 *
 * @param kind what it is: {@code concern}, {@code reading}, {@code commitment} …
 * @param id which one
 * @param reason why it counts, as the key of a sentence: {@code concern.confirmed}
 * @param words the fact in a line, or an empty text
 * @param points by how much it raises the score, in points; below 0 where it lowers it; whole tenths
 */
public record Contribution(
        Dimension dimension, String kind, String id, Instant at, String reason, String words, double points) {}
