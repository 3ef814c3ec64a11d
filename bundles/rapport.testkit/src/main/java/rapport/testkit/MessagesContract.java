package rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whoever writes texts writes them in every language: the same keys, naming the same things, none of them empty. */
public final class MessagesContract {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)");

    private MessagesContract() {}

    /** Holds where {@code messages.properties} and {@code messages_de.properties} beside the class say the same. */
    public static void assertComplete(Class<?> anchor) {
        Properties english = read(anchor, "messages.properties");
        Properties german = read(anchor, "messages_de.properties");
        assertThat(german.stringPropertyNames())
                .as("keys beside %s", anchor.getName())
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(english.getProperty(key)).as("English of %s", key).isNotBlank();
            assertThat(german.getProperty(key)).as("German of %s", key).isNotBlank();
            assertThat(placeholders(german.getProperty(key)))
                    .as("what %s names beside %s", key, anchor.getName())
                    .containsExactlyInAnyOrderElementsOf(placeholders(english.getProperty(key)));
        }
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    private static Properties read(Class<?> anchor, String name) {
        try (InputStream stream = anchor.getResourceAsStream(name)) {
            assertThat(stream).as("%s beside %s", name, anchor.getName()).isNotNull();
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + name, broken);
        }
    }
}
