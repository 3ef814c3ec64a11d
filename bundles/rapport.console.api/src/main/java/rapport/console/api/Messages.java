package rapport.console.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The texts of one package: {@code messages.properties} in English and {@code messages_de.properties} in German beside a
 * class, in UTF-8. Safe for use by many threads.
 */
public final class Messages {

    private final Class<?> anchor;
    private final Map<String, Texts> languages = new ConcurrentHashMap<>();

    private Messages(Class<?> anchor) {
        this.anchor = anchor;
    }

    /** The texts beside a class. Keep it in a constant. */
    public static Messages of(Class<?> anchor) {
        return new Messages(anchor);
    }

    /** The texts in the reader's language: German for German, otherwise English. */
    public Texts in(Locale locale) {
        boolean german = locale.getLanguage().equals("de");
        return languages
                .computeIfAbsent(german ? "_de" : "", suffix -> new Texts(Locale.ENGLISH, read(suffix)))
                .spokenIn(locale);
    }

    private Map<String, String> read(String suffix) {
        String name = "messages" + suffix + ".properties";
        try (InputStream stream = anchor.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no " + name + " beside " + anchor.getName());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(e -> (String) e.getKey(), e -> (String) e.getValue()));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + name + " beside " + anchor.getName(), broken);
        }
    }
}
