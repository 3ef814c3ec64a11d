package rapport.console.api.widget;

import gg.jte.html.HtmlTemplateOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.console.api.Body;

/**
 * A picture by Lucide, such as {@code users} or {@code calendar-clock}, drawn inline in the colour of its text. It
 * decorates: the words stand beside it. An unknown name draws a small circle.
 */
public record Icon(String name) implements Body {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");
    private static final Pattern DRAWING = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    public Icon {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("icon must be a name like calendar-clock, was \"" + name + "\"");
        }
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        output.writeContent(READ.computeIfAbsent(name, Icon::read));
    }

    private static String read(String name) {
        try (InputStream stream = Icon.class.getResourceAsStream("icons/" + name + ".svg")) {
            return stream == null
                    ? read("circle-dot")
                    : asInline(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read icon " + name, broken);
        }
    }

    private static String asInline(String file) {
        Matcher drawing = DRAWING.matcher(file);
        if (!drawing.find()) {
            throw new IllegalArgumentException("not a picture: " + file);
        }
        String lines = drawing.group(1).replaceAll("\\s*\\n\\s*", "").replace(" />", "/>");
        return "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">" + lines + "</svg>";
    }
}
