package rapport.modules.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rapport.api.level.Localized;
import rapport.api.outcome.Objection;
import rapport.console.api.Messages;
import rapport.features.api.Sentence;

/** Sentences from the message files beside this class, each in all languages at once: who will read them is known later. */
public final class Sayings {

    private static final Messages MESSAGES = Messages.of(Sayings.class);

    private Sayings() {}

    /** The text of that key with what it names filled in; what is {@link Localized} among that is told in the same language. */
    public static Localized say(String key, Object... named) {
        return new Localized(
                told(Locale.ENGLISH, key, named), Map.of(Locale.GERMAN.getLanguage(), told(Locale.GERMAN, key, named)));
    }

    private static String told(Locale language, String key, Object... named) {
        Object[] words = Arrays.stream(named)
                .map(each -> each instanceof Localized localized ? localized.in(language) : each)
                .toArray();
        return MESSAGES.in(language).of(key, words);
    }

    /** Words of others, in whatever language they are. */
    public static Localized untranslated(String words) {
        return new Localized(words, Map.of());
    }

    /** What the launcher tells. */
    public static Localized of(Sentence sentence) {
        return new Localized(sentence.english(), sentence.translations());
    }

    /** What the launcher tells, sentence by sentence. */
    public static List<Localized> of(List<Sentence> sentences) {
        return sentences.stream().map(Sayings::of).toList();
    }

    /** An objection that a page shows to this reader, and a program in English; the text of its key is {@code {sentence}}. */
    public static Objection objection(String field, String key, Localized sentence, Locale reader) {
        return new Objection(field, key, Map.of("sentence", sentence.in(reader)), sentence.english());
    }
}
