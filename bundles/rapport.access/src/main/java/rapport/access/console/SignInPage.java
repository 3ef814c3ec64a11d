package rapport.access.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.access.Accounts;
import rapport.access.SignedIn;
import rapport.access.console.templates.JtesigninGenerated;
import rapport.access.model.Account;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Anonymous;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Widgets;

/** Name and password, and then on to where one wanted to go. */
@Component
@ConsolePath("/sign-in")
@Anonymous
public final class SignInPage implements Page {

    private final Accounts accounts;
    private final SignedIn signedIn;

    @Activate
    public SignInPage(@Reference Accounts accounts, @Reference SignedIn signedIn) {
        this.accounts = accounts;
        this.signedIn = signedIn;
    }

    @Override
    public Answer show(Visit visit) {
        if (!signedIn.isSetUp()) {
            return Answer.seeOther("/set-up");
        }
        String next = Wayfinding.safe(visit.query().text("next"));
        return visit.findCaller().isPresent()
                ? Answer.seeOther(next)
                : Answer.shown(Offered.texts(visit).of("signin.title"), form(visit, next, List.of()));
    }

    @Override
    public Answer submit(Visit visit) {
        String next = Wayfinding.safe(visit.form().text("next"));
        // Spaces around a password belong to it.
        String password = Wayfinding.untouched(visit.form(), "password");
        Outcome<String> outcome = signedIn.signIn(visit.form().text("login"), password, Wayfinding.place(visit));
        return outcome.findValue()
                .<Answer>map(token -> Answer.seeOther(hasTemporaryPassword(token) ? "/account/password" : next)
                        .signingIn(token))
                .orElseGet(() -> Answer.refused(
                        Offered.texts(visit).of("signin.title"), form(visit, next, outcome.objections())));
    }

    private boolean hasTemporaryPassword(String token) {
        return signedIn.findSession(token)
                .flatMap(caller -> accounts.find(caller.account()))
                .filter(Account::passwordTemporary)
                .isPresent();
    }

    private static Body form(Visit visit, String next, List<Objection> objections) {
        Texts text = Offered.texts(visit);
        Widgets ui = Widgets.of(visit);
        Fields fields = ui.fields(Wayfinding.withoutSecrets(visit.form()), objections, text);
        return output -> JtesigninGenerated.render(output, null, fields, next, ui, text);
    }
}
