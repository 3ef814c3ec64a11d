package rapport.launcher.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import rapport.features.api.Sentence;

/** What the launcher tells of features, from the message files beside this class. */
final class Sayings {
    private static final Properties ENGLISH = read("messages.properties");
    private static final Properties GERMAN = read("messages_de.properties");

    private Sayings() {}

    /** The text of that key, with what it names filled in; a {@link Sentence} among that is told in the same language. */
    static Sentence say(String key, Object... named) {
        return Sentence.of(told(ENGLISH, Locale.ENGLISH, key, named), told(GERMAN, Locale.GERMAN, key, named));
    }

    private static String told(Properties texts, Locale language, String key, Object... named) {
        Object[] words = Arrays.stream(named)
                .map(each -> each instanceof Sentence sentence ? sentence.in(language) : each)
                .toArray();
        String pattern = Objects.requireNonNull(texts.getProperty(key), key);
        return new MessageFormat(pattern.replace("'", "''"), language).format(words);
    }

    private static Properties read(String name) {
        try (InputStream stream = Objects.requireNonNull(Sayings.class.getResourceAsStream(name), name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + name, broken);
        }
    }
}
