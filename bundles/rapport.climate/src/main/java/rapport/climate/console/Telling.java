package rapport.climate.console;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rapport.api.climate.Climate;
import rapport.api.incident.Incident;
import rapport.api.incident.Incident.Height;
import rapport.api.outcome.Objection;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Messages;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Pill;
import rapport.console.api.widget.Tone;
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

    static String path(Incident incident) {
        return "/incidents/" + incident.id().value();
    }

    static String home(Incident incident) {
        return "/relationships/" + incident.relationship().value();
    }

    /** A form that also opens as a dialog: at first, or refused with what was objected. */
    Answer form(String title, Body form, List<Objection> objections) {
        Body dialog = ui.dialog(title, form);
        return objections.isEmpty() ? Answer.shown(title, dialog) : Answer.refused(title, dialog);
    }

    /** Where somebody goes afterwards: back to the record on which the form stood. */
    String back(Incident incident) {
        return Optional.of(visit.header("HX-Current-URL"))
                .filter(url -> !url.isEmpty())
                .map(url -> URI.create(url).getPath())
                .filter(path -> path.endsWith("/climate"))
                .orElse(home(incident));
    }

    Pill state(Climate.State state) {
        Tone tone =
                switch (state) {
                    case THRIVING, HEALTHY -> Tone.GOOD;
                    case STRAINED -> Tone.CAREFUL;
                    case TOXIC -> Tone.SERIOUS;
                    case UNKNOWN -> Tone.PLAIN;
                };
        return ui.pill(text.of("state." + state), tone);
    }

    public List<Choice> heights(boolean above, Height least) {
        return List.of(Height.values()).stream()
                .filter(height -> !above || height.compareTo(least) > 0)
                .map(height -> Choice.of(height, text.of("height." + height)))
                .toList();
    }

    String decimal(double number) {
        return String.format(visit.locale(), "%.1f", number);
    }

    /** With its sign; what is nearly forgotten is said to be less than a tenth. */
    String weight(double weight) {
        String sign = weight > 0 ? "+" : "−";
        double size = Math.abs(weight);
        return sign + (size < 0.05 ? "<" : "") + decimal(Math.max(0.1, size));
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
