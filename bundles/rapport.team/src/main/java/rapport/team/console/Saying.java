package rapport.team.console;

import java.util.List;
import rapport.api.outcome.Objection;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Messages;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Widgets;

/**
 * What a page of ours needs to speak to one reader.
 *
 * @param text the words of this package in the reader's language
 */
public record Saying(Visit visit, Texts text, Widgets ui) {

    static final Messages MESSAGES = Messages.of(Saying.class);

    static Saying to(Visit visit) {
        return new Saying(visit, MESSAGES.in(visit.locale()), Widgets.of(visit));
    }

    public String say(String key, Object... arguments) {
        return text.of(key, arguments);
    }

    /** The controls of a form, as it was sent. */
    Fields fields(List<Objection> objections) {
        return ui.fields(visit.form(), objections, text);
    }

    /** A form that also opens as a dialog: at first, or refused with what was objected. */
    Answer form(String title, Body form, List<Objection> objections) {
        Body dialog = ui.dialog(title, form);
        return objections.isEmpty() ? Answer.shown(title, dialog) : Answer.refused(title, dialog);
    }

    static Body all(List<? extends Body> bodies) {
        return output -> bodies.forEach(body -> body.writeTo(output));
    }
}
