package rapport.links.console;

import java.time.LocalDate;
import java.util.Locale;
import rapport.api.access.Caller;
import rapport.api.link.PrivateLink;
import rapport.console.api.LinkedPage;
import rapport.console.api.Visit;
import rapport.console.api.widget.Widgets;

/**
 * A question on its way to the person who holds the link.
 *
 * @param visit as the page that asks sees it: without path, by the platform in the name of the person
 * @param person the name of who is asked
 */
public record Asked(Visit visit, PrivateLink link, LinkedPage page, String person) {

    static Asked of(Visit visit, PrivateLink link, LinkedPage page, String person) {
        Caller as = Caller.platform(person + ", by private link").in(language(visit, link.language()));
        Visit theirs = Visit.to("/l")
                .by(as)
                .at(visit.now())
                .form(visit.form())
                .from(visit.remoteAddress())
                .csrfToken(visit.csrfToken())
                .build();
        return new Asked(theirs, link, page, person);
    }

    /** The language that was chosen on the page, or the one that goes without saying. */
    static Locale language(Visit visit, Locale usual) {
        String wanted = visit.query().find("language").orElse(usual.getLanguage());
        return wanted.equals("de") ? Locale.GERMAN : Locale.ENGLISH;
    }

    Caller caller() {
        return visit.caller();
    }

    Locale language() {
        return visit.locale();
    }

    /** Until when it can be answered, in words. */
    public String until() {
        return Widgets.of(visit).dateInWords(LocalDate.ofInstant(link.expiresAt(), visit.zone()));
    }
}
