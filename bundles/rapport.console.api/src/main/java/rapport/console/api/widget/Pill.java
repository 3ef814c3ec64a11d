package rapport.console.api.widget;

import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import rapport.console.api.Body;
import rapport.console.api.widget.templates.JtepillGenerated;

/** A word in a rounded outline: a tag, a state, a role. */
public record Pill(
        String label,
        Tone tone,
        @Nullable String icon,
        @Nullable String path) implements Body {

    /** The same pill with a picture before the word. */
    public Pill icon(String name) {
        return new Pill(label, tone, name, path);
    }

    /** The same pill, leading somewhere. */
    public Pill to(String somewhere) {
        return new Pill(label, tone, icon, somewhere);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JtepillGenerated.render(output, null, this);
    }
}
