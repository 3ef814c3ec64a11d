package rapport.console.api.widget;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.console.api.Body;
import rapport.console.api.widget.templates.JteheadGenerated;

/**
 * The head of a page: what it is, and what can be done with it.
 *
 * @param title the page's {@code h1}
 * @param detail a line below it: a count, a date, or any widget
 * @param back the page above this one; null where there is none
 * @param acts the first is drawn strongest
 */
public record PageHead(
        String title, Content detail, @Nullable Act back, List<Act> acts, Widgets ui) implements Body {

    public PageHead {
        acts = List.copyOf(acts);
    }

    public PageHead detail(Content line) {
        return new PageHead(title, line, back, acts, ui);
    }

    public PageHead detail(String line) {
        return detail(Body.text(line));
    }

    /** The page above: shown as a small link before the title. */
    public PageHead under(String label, String path) {
        return new PageHead(title, detail, Act.link(label, path), acts, ui);
    }

    public PageHead acts(Act... others) {
        return new PageHead(title, detail, back, List.of(others), ui);
    }

    public PageHead acts(List<Act> others) {
        return new PageHead(title, detail, back, others, ui);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteheadGenerated.render(output, null, this);
    }
}
