package rapport.console.api.widget;

import gg.jte.html.HtmlTemplateOutput;
import rapport.console.api.Body;
import rapport.console.api.widget.templates.JtestageGenerated;

/**
 * Where a relationship stands.
 *
 * @param label the stage's name in the reader's language
 * @param step which of the stages it is, from 1; 0 for one that stands beside the others, such as dormant
 * @param of how many stages follow one another
 * @param tint the tint of the level, or an empty text
 */
public record Stage(String label, int step, int of, String tint) implements Body {

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JtestageGenerated.render(output, null, this);
    }
}
