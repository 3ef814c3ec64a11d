package rapport.mail.console;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.mail.console.templates.JteliftGenerated;
import rapport.mail.store.Wishes;

/** Whether somebody at an address wants no more surveys, and how a manager who was asked to sends them again. */
@Component
@ConsolePath(UnsubscriptionsPage.PATH)
public final class UnsubscriptionsPage implements Page {

    static final String PATH = "/mail/unsubscriptions";

    private final Wishes wishes;

    @Activate
    public UnsubscriptionsPage(@Reference Wishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.MANAGER);
        return Answer.shown(title(visit), form(visit, visit.query(), List.of()));
    }

    @Override
    public Answer submit(Visit visit) {
        Parameters form = visit.form();
        Outcome<String> outcome = wishes.lift(visit.caller(), form.text("address"), form.text("reason"));
        return outcome.findValue()
                .map(address ->
                        Answer.done(Toast.saying(Telling.to(visit).text().of("lift.done", address)), MailPage.PATH))
                .orElseGet(() -> Answer.refused(title(visit), form(visit, form, outcome.objections())));
    }

    private Body form(Visit visit, Parameters values, List<Objection> objections) {
        Telling telling = Telling.to(visit);
        Optional<Instant> since = values.find("address").flatMap(wishes::findSince);
        String known = since.map(
                        at -> telling.text().of("lift.since", telling.ui().agoInWords(at)))
                .orElse(telling.text().of("lift.lead"));
        Fields fields = telling.ui().fields(values, objections, telling.text());
        Body form = output -> JteliftGenerated.render(output, null, fields, known, telling);
        return telling.ui().dialog(telling.text().of("lift.title"), form);
    }

    private static String title(Visit visit) {
        return Telling.to(visit).text().of("lift.title");
    }
}
