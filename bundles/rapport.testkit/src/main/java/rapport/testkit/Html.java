package rapport.testkit;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import rapport.console.api.Answer;
import rapport.console.api.Body;

/** What a page or a part of one says, as the browser gets it. */
public final class Html {

    private Html() {}

    /** Of an answer that shows something. */
    public static String of(Answer answer) {
        if (answer instanceof Answer.Alone alone) {
            return of(alone.body());
        }
        return of(answer instanceof Answer.Fragment fragment ? fragment.body() : ((Answer.Shown) answer).body());
    }

    public static String of(Body body) {
        StringOutput written = new StringOutput();
        body.writeTo(new OwaspHtmlTemplateOutput(written));
        return written.toString().strip();
    }
}
