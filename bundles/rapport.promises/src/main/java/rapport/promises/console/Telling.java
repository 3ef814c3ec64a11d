package rapport.promises.console;

import java.net.URI;
import java.util.List;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentId;
import rapport.api.commitment.KeepRate;
import rapport.api.outcome.Objection;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Messages;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
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

    static String pathOf(CommitmentId id) {
        return "/commitments/" + id.value();
    }

    static String pathOf(PartyId id) {
        return (id instanceof OrganizationId ? "/organizations/" : "/people/") + id.value();
    }

    /** By whom to whom. */
    String who(Commitment promise, Names names) {
        return text.of("promise.who", names.of(promise.by()), names.of(promise.to()));
    }

    /** A share, 0 to 1, in percent. */
    String percent(double share) {
        return text.of("percent", Math.round(share * 100));
    }

    /** How well somebody keeps promises, with n and its interval; that it is unknown where it is. */
    String record(KeepRate rate) {
        return rate.isKnown()
                ? text.of("rate.known", rate.kept(), rate.settled(), percent(rate.low()), percent(rate.high()))
                : text.of("rate.unknown");
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
            return path != null && path.equals("/promises") ? path : otherwise;
        } catch (IllegalArgumentException malformed) {
            return otherwise;
        }
    }
}
