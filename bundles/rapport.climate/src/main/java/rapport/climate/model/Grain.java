package rapport.climate.model;

import java.time.Instant;

/**
 * One fact on the scales.
 *
 * @param kind what sort of fact: {@code reading.warm}, {@code incident.open} …
 * @param weight how much it speaks for the relationship, or, below 0, against it
 * @param at from when on it weighs; it may lie ahead
 * @param fact the kind and id of the fact
 * @param words the fact in the words of those who recorded it
 */
public record Grain(String kind, double weight, Instant at, String fact, String words) {

    private static final int LONGEST = 200;

    public Grain {
        words = words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words;
    }
}
