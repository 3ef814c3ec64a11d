package rapport.console.api.widget;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.console.api.Body;
import rapport.console.api.widget.templates.JteswitchcardGenerated;

/**
 * A thing that can be on or off, with what it is and what it gives.
 *
 * @param path of its own page
 * @param facts version, state and so on, as pills
 * @param body what it says about itself
 * @param on whether it is on
 * @param action where a {@code POST} with {@code enabled=true|false} switches it; null where it cannot be switched
 */
public record SwitchCard(
        String title,
        String icon,
        String tint,
        String path,
        List<Content> facts,
        Content body,
        boolean on,
        @Nullable String action,
        Widgets ui)
        implements Body {

    public SwitchCard {
        facts = List.copyOf(facts);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteswitchcardGenerated.render(output, null, this);
    }
}
