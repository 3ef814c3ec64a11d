package rapport.suppliers.console;

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
import rapport.suppliers.console.templates.JtelinesGenerated;
import rapport.suppliers.model.Share;

/**
 * What a page of ours needs to speak to one reader.
 *
 * @param text the words of this package in the reader's language
 */
public record Telling(Visit visit, Texts text, Widgets ui) {

    static final Messages MESSAGES = Messages.of(Telling.class);
    private static final double PERCENT = 100;

    static Telling to(Visit visit) {
        return new Telling(visit, MESSAGES.in(visit.locale()), Widgets.of(visit));
    }

    public String say(String key, Object... arguments) {
        return text.of(key, arguments);
    }

    /** A share with its n and interval, or that nothing is known. */
    String share(Share share) {
        return share.isKnown()
                ? say(
                        "share",
                        Math.round(share.rate() * PERCENT),
                        share.hits(),
                        share.n(),
                        Math.round(share.low() * PERCENT),
                        Math.round(share.high() * PERCENT))
                : say("share.unknown");
    }

    /** The constants of an enum with their words. */
    <E extends Enum<E>> List<Choice> choices(String prefix, Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .map(one -> Choice.of(one, say(prefix + one)))
                .toList();
    }

    /** A form that also opens as a dialog: at first, or refused with what was objected. */
    Answer form(String title, Body form, List<Objection> objections) {
        Body dialog = ui.dialog(title, form);
        return objections.isEmpty() ? Answer.shown(title, dialog) : Answer.refused(title, dialog);
    }

    /** Sentences that explain what stands above them. */
    static Body small(String... sentences) {
        return output -> JtelinesGenerated.render(output, null, List.of(sentences));
    }

    static Body all(List<? extends Body> bodies) {
        return output -> bodies.forEach(body -> body.writeTo(output));
    }
}
