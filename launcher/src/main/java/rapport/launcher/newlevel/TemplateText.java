package rapport.launcher.newlevel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that lie beside this class: {@code @name@} stands for the name of the level, and so on. */
final class TemplateText {

    private static final Pattern PLACEHOLDER = Pattern.compile("@([A-Za-z]+)@");

    private TemplateText() {}

    /** What a file says, line by line, without comments and what is empty. */
    static List<String> lines(String file) {
        return read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    static String read(String file) {
        try (InputStream stream = TemplateText.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no " + file + " beside " + TemplateText.class.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with every placeholder filled in; one that nobody knows is a mistake in the template. */
    static String fill(String text, Map<String, String> forms) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> form(found, forms));
    }

    private static String form(MatchResult found, Map<String, String> forms) {
        String form = forms.get(found.group(1));
        if (form == null) {
            throw new IllegalArgumentException("no form of the level's name is called " + found.group());
        }
        return Matcher.quoteReplacement(form);
    }
}
