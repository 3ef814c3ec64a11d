package rapport.api.outcome;

import java.util.Map;
import java.util.Objects;

/**
 * One reason why something was refused.
 *
 * @param field the field of the form or JSON body it speaks of, or an empty string where it speaks of the whole
 * @param key the message key of the sentence, such as {@code mail.malformed}; stable, for translation and for clients
 * @param arguments what the sentence names, by placeholder
 * @param sentence the sentence in English, for the API and the log
 */
public record Objection(String field, String key, Map<String, String> arguments, String sentence) {

    public Objection {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(sentence, "sentence");
        arguments = Map.copyOf(arguments);
    }

    /** An objection whose sentence names nothing. */
    public static Objection to(String field, String key, String sentence) {
        return new Objection(field, key, Map.of(), sentence);
    }
}
