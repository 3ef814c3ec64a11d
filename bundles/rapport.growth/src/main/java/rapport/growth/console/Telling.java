package rapport.growth.console;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import rapport.api.outcome.Objection;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Messages;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Widgets;

/**
 * What a page of ours needs to speak to one reader.
 *
 * @param text the words of this package in the reader's language
 */
public record Telling(Visit visit, Texts text, Widgets ui) {

    static final Messages MESSAGES = Messages.of(Telling.class);

    static Telling to(Visit visit) {
        return new Telling(visit, MESSAGES.in(visit.locale()), Widgets.of(visit));
    }

    /** The constants of an enum with their words. */
    <E extends Enum<E>> List<Choice> choices(String prefix, Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .map(one -> Choice.of(one, text.of(prefix + one)))
                .toList();
    }

    /** A form that also opens as a dialog: at first, or refused with what was objected. */
    Answer form(String title, Body form, List<Objection> objections) {
        Body dialog = ui.dialog(title, form);
        return objections.isEmpty() ? Answer.shown(title, dialog) : Answer.refused(title, dialog);
    }

    /** Where somebody goes who did something without script: back to where the form stood. */
    String back(String otherwise) {
        String from = visit.header("HX-Current-URL");
        String referer = from.isEmpty() ? visit.header("Referer") : from;
        try {
            String path = referer.isEmpty() ? "" : URI.create(referer).getRawPath();
            return path != null && (path.startsWith("/relationships/") || path.equals("/growth")) ? path : otherwise;
        } catch (IllegalArgumentException malformed) {
            return otherwise;
        }
    }

    static Body all(List<? extends Body> bodies) {
        return output -> bodies.forEach(body -> body.writeTo(output));
    }
}
