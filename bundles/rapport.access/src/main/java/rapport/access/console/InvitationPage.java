package rapport.access.console;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.access.Invitations;
import rapport.access.SignedIn;
import rapport.access.console.templates.JtenewpasswordGenerated;
import rapport.access.console.templates.JtenoticeGenerated;
import rapport.access.model.Account;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Anonymous;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Widgets;

/** Somebody was invited, or has forgotten their password: they choose one, and are signed in. */
@Component
@ConsolePath("/invitation")
@Anonymous
public final class InvitationPage implements Page {

    private final Invitations invitations;
    private final SignedIn signedIn;

    @Activate
    public InvitationPage(@Reference Invitations invitations, @Reference SignedIn signedIn) {
        this.invitations = invitations;
        this.signedIn = signedIn;
    }

    @Override
    public Answer show(Visit visit) {
        return answer(visit, visit.query().text("key"), List.of());
    }

    @Override
    public Answer submit(Visit visit) {
        String key = visit.form().text("key");
        Outcome<Account> outcome = invitations.accept(key, Wayfinding.untouched(visit.form(), "password"));
        return outcome.findValue()
                .<Answer>map(account -> Answer.seeOther("/")
                        .signingIn(signedIn.begin(account, Wayfinding.place(visit)))
                        .with(Toast.saying(Offered.texts(visit).of("invitation.done", account.name()))))
                .orElseGet(() -> answer(visit, key, outcome.objections()));
    }

    private Answer answer(Visit visit, String key, List<Objection> objections) {
        Texts text = Offered.texts(visit);
        Widgets ui = Widgets.of(visit);
        Optional<Account> invited = invitations.findInvited(key);
        if (invited.isEmpty()) {
            Body wayOn = ui.act(Act.link(text.of("signin.title"), "/sign-in").primary());
            String title = text.of("invitation.spent.title");
            return Answer.refused(
                    title,
                    output -> JtenoticeGenerated.render(
                            output, null, title, text.of("invitation.spent"), wayOn, ui, text));
        }
        Fields fields = ui.fields(Wayfinding.withoutSecrets(visit.form()), objections, text);
        String title = text.of("invitation.title", invited.get().name());
        Body body = output -> JtenewpasswordGenerated.render(output, null, invited.get(), fields, key, ui, text);
        return objections.isEmpty() ? Answer.shown(title, body) : Answer.refused(title, body);
    }
}
