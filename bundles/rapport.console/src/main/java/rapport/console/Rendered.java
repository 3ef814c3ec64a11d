package rapport.console;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.Objects;
import rapport.console.api.Answer;
import rapport.console.api.Body;

/**
 * An answer whose body has been written already, so that whatever goes wrong in a template goes wrong before the first
 * byte leaves.
 *
 * @param html the body; nothing where the answer has none
 */
record Rendered(Answer answer, Utf8ByteOutput html) {

    static Rendered of(Answer answer) {
        if (answer instanceof Answer.Shown shown) {
            return new Rendered(answer, render(shown.body()));
        }
        if (answer instanceof Answer.Alone alone) {
            return new Rendered(answer, render(alone.body()));
        }
        if (answer instanceof Answer.Fragment fragment) {
            return new Rendered(answer, render(fragment.body()));
        }
        return new Rendered(Objects.requireNonNull(answer, "the page answered null"), new Utf8ByteOutput(0));
    }

    static Utf8ByteOutput render(Body body) {
        Utf8ByteOutput bytes = new Utf8ByteOutput();
        body.writeTo(new OwaspHtmlTemplateOutput(bytes));
        return bytes;
    }
}
