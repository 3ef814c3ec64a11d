package rapport.mail.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.id.Ids;
import rapport.api.mail.MailId;
import rapport.api.outcome.Objection;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.mail.MailSettings;
import rapport.mail.Postman;
import rapport.mail.console.templates.JtetestmailGenerated;
import rapport.mail.model.Handover;
import rapport.mail.model.Letter;
import rapport.mail.model.Server;
import rapport.mail.rules.PlausibleMail;

/** Sends an administrator a mail at once, and shows what the server said to it. */
@Component
@ConsolePath(TestMailPage.PATH)
public final class TestMailPage implements Page {

    static final String PATH = "/mail/test";

    private final MailSettings settings;
    private final Postman postman;

    @Activate
    public TestMailPage(@Reference MailSettings settings, @Reference Postman postman) {
        this.settings = settings;
        this.postman = postman;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.ADMINISTRATOR);
        return Answer.shown(title(visit), form(visit, List.of()));
    }

    @Override
    public Answer submit(Visit visit) {
        visit.caller().require(Role.ADMINISTRATOR);
        Texts text = Telling.to(visit).text();
        Server server = settings.server();
        String address = visit.form().text("address");
        if (!server.isComplete()) {
            return refused(visit, Objection.to("", "mail.unconfigured", "no mail server is configured"));
        }
        if (!PlausibleMail.isAddress(address)) {
            return refused(visit, Objection.to("address", "test.address", "this is not a mail address"));
        }
        Letter letter = new Letter(
                new MailId(Ids.next()),
                address,
                visit.locale(),
                text.of("test.subject"),
                text.of("test.text", server.base()),
                null,
                null,
                null);
        Handover handover = postman.hand(letter, server);
        return handover.result() == Handover.Result.TAKEN
                ? Answer.done(Toast.saying(text.of("test.sent", address)), MailPage.PATH)
                : refused(visit, Objection.to("", "test.failed", handover.said()), handover.said());
    }

    private static Answer refused(Visit visit, Objection objection, String... said) {
        return Answer.refused(title(visit), form(visit, List.of(objection), said));
    }

    private static Body form(Visit visit, List<Objection> objections, String... said) {
        Telling telling = Telling.to(visit);
        Fields fields = telling.ui().fields(visit.form(), objections, telling.text());
        Body form = output -> JtetestmailGenerated.render(output, null, fields, List.of(said), telling);
        return telling.ui().dialog(telling.text().of("test.title"), form);
    }

    private static String title(Visit visit) {
        return Telling.to(visit).text().of("test.title");
    }
}
