package rapport.api.level;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The sentences of a level's rules: {@code messages.properties} in English and {@code messages_de.properties} in German
 * beside a class, in UTF-8. {@code {name}} stands for the argument of that name; ISO dates are written in the reader's form,
 * without the year where it is the one in which they are read. Safe for use by many threads.
 */
public final class Sentences {

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern YEAR_AT_THE_END = Pattern.compile(",?\\s*y+$");

    /** A quotation that has ended with its own full stop, in English or German, and one more. */
    private static final Pattern STOPPED_TWICE = Pattern.compile("([.!?…][”“])\\.");

    private final Map<String, Localized> byKey;

    private Sentences(Map<String, Localized> byKey) {
        this.byKey = Map.copyOf(byKey);
    }

    /** The sentences beside a class. Keep them in a constant. */
    public static Sentences beside(Class<?> anchor) {
        Properties english = read(anchor, "messages.properties");
        Properties german = read(anchor, "messages_de.properties");
        Map<String, Localized> byKey = new HashMap<>();
        for (String key : english.stringPropertyNames()) {
            String translated = german.getProperty(key);
            byKey.put(
                    key,
                    translated == null
                            ? new Localized(english.getProperty(key), Map.of())
                            : Localized.of(english.getProperty(key), translated));
        }
        return new Sentences(byKey);
    }

    /**
     * The sentence of that key in the reader's language.
     *
     * @throws IllegalArgumentException where there is none
     */
    public String tell(Locale locale, String key, Map<String, String> arguments) {
        return tell(locale, key, arguments, 0);
    }

    /**
     * The sentence of that key as it reads at an instant.
     *
     * @throws IllegalArgumentException where there is none
     */
    public String tell(Locale locale, String key, Map<String, String> arguments, Instant now) {
        return tell(locale, key, arguments, now.atZone(ZoneOffset.UTC).getYear());
    }

    private String tell(Locale locale, String key, Map<String, String> arguments, int thisYear) {
        Localized pattern = byKey.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no sentence for \"" + key + "\"");
        }
        String sentence = pattern.in(locale);
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            sentence = sentence.replace("{" + argument.getKey() + "}", written(argument.getValue(), locale, thisYear));
        }
        return STOPPED_TWICE.matcher(sentence).replaceAll("$1");
    }

    private static String written(String argument, Locale locale, int thisYear) {
        if (!ISO_DATE.matcher(argument).matches()) {
            return argument;
        }
        LocalDate date = LocalDate.parse(argument);
        return (date.getYear() == thisYear
                        ? withoutYear(locale)
                        : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale))
                .format(date);
    }

    private static DateTimeFormatter withoutYear(Locale locale) {
        String withYear = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, null, IsoChronology.INSTANCE, locale);
        return DateTimeFormatter.ofPattern(YEAR_AT_THE_END.matcher(withYear).replaceFirst(""), locale);
    }

    private static Properties read(Class<?> anchor, String name) {
        try (InputStream stream = anchor.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no " + name + " beside " + anchor.getName());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + name + " beside " + anchor.getName(), broken);
        }
    }
}
