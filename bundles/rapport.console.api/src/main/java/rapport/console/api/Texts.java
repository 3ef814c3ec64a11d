package rapport.console.api;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapport.api.outcome.Objection;

/** Texts in one language. Templates call it {@code text}, so that a line reads <code>${text.of("people.title")}</code>. */
public final class Texts {

    private final Locale locale;
    private final Map<String, String> texts;

    Texts(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /**
     * The text of that key, with {@code {0}}, {@code {1,number}}, {@code {2,choice,…}} filled in as
     * {@link MessageFormat} does, but with apostrophes as they are written. A missing key is an error in tests, and shows
     * itself in production.
     */
    public String of(String key, Object... arguments) {
        String pattern = texts.get(key);
        assert pattern != null : "no text for \"" + key + "\"";
        if (pattern == null) {
            return key;
        }
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern.replace("'", "''"), locale).format(arguments);
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The sentence of an objection: the text of its key with {@code {name}} filled in, otherwise its own English. */
    public String of(Objection objection) {
        String sentence = texts.get(objection.key());
        if (sentence == null) {
            return objection.sentence();
        }
        for (Map.Entry<String, String> argument : objection.arguments().entrySet()) {
            sentence = sentence.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return sentence;
    }

    /** The keys that have a text. */
    public Set<String> keys() {
        return texts.keySet();
    }

    public Locale locale() {
        return locale;
    }

    Texts spokenIn(Locale reader) {
        return reader.equals(locale) ? this : new Texts(reader, texts);
    }
}
