package rapport.api.signal;

import java.time.Instant;

/**
 * One fact behind a signal.
 *
 * @param kind what it is: {@code interaction}, {@code commitment}, {@code position}, {@code tie}, {@code relationship}
 * @param id which one
 * @param at when it was so
 * @param words the fact in a line, in the words of those who recorded it
 */
public record Evidence(String kind, String id, Instant at, String words) {}
