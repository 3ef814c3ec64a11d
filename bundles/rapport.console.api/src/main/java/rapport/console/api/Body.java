package rapport.console.api;

import gg.jte.html.HtmlContent;
import gg.jte.html.HtmlTemplateOutput;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A piece of HTML that writes itself, usually by calling a compiled template:
 * {@code output -> JtepersonGenerated.render(output, null, model)}. Templates write one with <code>${body}</code>.
 */
@ConsumerType
@FunctionalInterface
public interface Body extends HtmlContent {

    /** Nothing at all. */
    Body EMPTY = new Body() {
        @Override
        public void writeTo(HtmlTemplateOutput output) {
            // Nothing is what it says.
        }

        @Override
        public boolean isEmptyContent() {
            return true;
        }
    };

    @Override
    void writeTo(HtmlTemplateOutput output);

    /** Plain text, escaped. */
    static Body text(String text) {
        return output -> output.writeUserContent(text);
    }
}
