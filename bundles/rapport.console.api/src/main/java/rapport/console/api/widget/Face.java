package rapport.console.api.widget;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import rapport.console.api.Body;
import rapport.console.api.widget.templates.JtefaceGenerated;

/**
 * Somebody's initials on a tint that their identifier chooses, so that people are known by sight.
 *
 * @param alone whether it stands without the name beside it, and so has to be read out
 */
public record Face(UUID id, String name, Size size, boolean alone) implements Body {

    private static final int HUES = 12;

    /** From a row to the head of a record. */
    public enum Size {
        SMALL,
        MEDIUM,
        LARGE;

        public String asClass() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One or two letters: of the first and the last word of the name, without titles such as {@code Dr.} */
    public String initials() {
        List<String> all = List.of(name.strip().split("[\\s,]+", -1));
        List<String> words = all.stream().filter(word -> !word.endsWith(".")).toList();
        List<String> told = words.isEmpty() ? all : words;
        String first = letterOf(told.get(0));
        return told.size() < 2 ? first : first + letterOf(told.get(told.size() - 1));
    }

    /** Which tint, 0 to 11. */
    public int hue() {
        return Math.floorMod(id.hashCode(), HUES);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JtefaceGenerated.render(output, null, this);
    }

    private static String letterOf(String word) {
        return word.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(Locale.ROOT);
    }
}
