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
 * @param poll where the same element is asked for again, soon at first and then each second; null when it is over
 */
public record Progress(
        long done, long total, String line, @Nullable String poll) implements Body {

    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }

    /** Something small is over before anybody has looked; who waits for something large does not need to ask so often. */
    public @Nullable String trigger() {
        return poll == null ? null : done == 0 ? "load delay:300ms, every 5s" : "load delay:1s, every 5s";
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteprogressGenerated.render(output, null, this);
    }
}
