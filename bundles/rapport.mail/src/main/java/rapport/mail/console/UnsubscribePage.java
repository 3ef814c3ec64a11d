package rapport.mail.console;

import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ByLink;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.mail.console.templates.JteunsubscribeGenerated;
import rapport.mail.store.Wishes;

/**
 * No more mail like this: asked for by a look, so that programs that look at links change nothing, and done by one click, also that
 * of a mail program (RFC 8058). It never runs out.
 */
@Component
@ConsolePath("/l/unsubscribe/{ticket}")
@ByLink
public final class UnsubscribePage implements Page {

    private static final int OK = 200;
    private static final int UNKNOWN = 404;

    private final Wishes wishes;

    @Activate
    public UnsubscribePage(@Reference Wishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public Answer show(Visit visit) {
        return wishes.isTicket(visit.variable("ticket")) ? say(visit, OK, "ask", true) : unknown(visit);
    }

    @Override
    public Answer submit(Visit visit) {
        return wishes.unsubscribe(visit.variable("ticket")) ? say(visit, OK, "done", false) : unknown(visit);
    }

    private static Answer unknown(Visit visit) {
        return say(visit, UNKNOWN, "unknown", false);
    }

    private static Answer say(Visit visit, int status, String key, boolean asking) {
        String wanted = visit.query().find("language").orElse(visit.locale().getLanguage());
        Locale language = wanted.equals("de") ? Locale.GERMAN : Locale.ENGLISH;
        Texts text = MailPage.MESSAGES.in(language);
        String title = text.of("unsubscribe." + key + ".title");
        Body body = output ->
                JteunsubscribeGenerated.render(output, null, title, text.of("unsubscribe." + key), asking, text);
        return Answer.alone(status, language, title, body);
    }
}
