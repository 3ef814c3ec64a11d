package rapport.exchange.model;

import java.util.Map;
import rapport.api.outcome.Objection;

/**
 * A problem as it is remembered: whether the file was at fault or the directory said no.
 *
 * @param key the message key of the sentence
 * @param value what stood in the cell
 * @param sentence in English
 */
public record Finding(
        long row, long line, String column, Severity severity, String key, String value, String sentence) {

    private static final int LONGEST_SENTENCE = 500;

    public Finding {
        sentence = sentence.length() > LONGEST_SENTENCE ? sentence.substring(0, LONGEST_SENTENCE) : sentence;
    }

    public static Finding of(Problem problem) {
        return new Finding(
                problem.row(),
                problem.line(),
                problem.column(),
                problem.severity(),
                problem.complaint().key(),
                problem.value(),
                problem.sentence());
    }

    /** What the directory says no to and nobody had thought of. */
    public static Finding of(Origin origin, String column, String value, Objection objection) {
        return new Finding(
                origin.number(), origin.line(), column, Severity.REFUSED, objection.key(), value, objection.sentence());
    }

    /** The same as an objection, for whoever has a text for its key. */
    public Objection asObjection() {
        return new Objection(column, key, arguments(), sentence);
    }

    /** The sentence's placeholders, for texts in other languages. */
    public Map<String, String> arguments() {
        return Map.of("value", value);
    }
}
