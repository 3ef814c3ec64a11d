package rapport.console.api.widget;

import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import rapport.console.api.Body;
import rapport.console.api.widget.templates.JteprogressGenerated;

/**
 * How far something has come.
 *
 * @param total what it amounts to; 0 where nobody knows yet
 * @param line what it is doing, in words
 * @param poll where the same element is asked for again each second; null when it is over
 */
public record Progress(
        long done, long total, String line, @Nullable String poll) implements Body {

    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteprogressGenerated.render(output, null, this);
    }
}
