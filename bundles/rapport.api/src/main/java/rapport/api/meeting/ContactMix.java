package rapport.api.meeting;

import java.time.Instant;
import java.util.OptionalDouble;

/**
 * How much of the contact of a relationship is writing rather than meeting: formula {@code transactional-1}.
 *
 * <p>The transactional share is {@code written / (written + met)} over the interactions of the last twelve months with the people
 * whose contact touches the relationship, where e-mails and letters are written, conversations in person, by video and by
 * telephone are met, and chats count for neither. It is read from the interactions when it is asked for, bounded by the twelve
 * months; nothing is kept beside them. Without any interaction there is no share.
 *
 * @param written how many e-mails and letters
 * @param met how many conversations
 * @param since where the twelve months begin
 * @param asOf where they end
 */
public record ContactMix(int written, int met, Instant since, Instant asOf) {

    /** The name and version of the formula. */
    public static final String FORMULA = "transactional-1";

    /** How many interactions it rests on. */
    public int n() {
        return written + met;
    }

    /** The share of writing, 0 to 1; empty where nothing is known. */
    public OptionalDouble value() {
        return n() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) written / n());
    }
}
