package rapport.access.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.access.Accounts;
import rapport.access.SignedIn;
import rapport.access.console.templates.JtepasswordGenerated;
import rapport.access.console.templates.JtepasswordpageGenerated;
import rapport.access.model.Account;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Texts;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Widgets;

/** Changes the reader's own password; every other session ends. */
@Component
@ConsolePath("/account/password")
public final class PasswordPage implements Page {

    private final Accounts accounts;
    private final SignedIn signedIn;

    @Activate
    public PasswordPage(@Reference Accounts accounts, @Reference SignedIn signedIn) {
        this.accounts = accounts;
        this.signedIn = signedIn;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.shown(title(visit), page(visit, List.of()));
    }

    @Override
    public Answer submit(Visit visit) {
        Outcome<Account> outcome = signedIn.changePassword(
                visit.caller(),
                Wayfinding.untouched(visit.form(), "current"),
                Wayfinding.untouched(visit.form(), "password"),
                Wayfinding.place(visit),
                visit.findSessionToken().orElse(""));
        return outcome.findValue()
                .<Answer>map(account -> Answer.seeOther(MyAccountPage.PATH)
                        .with(Toast.saying(Offered.texts(visit).of("password.changed"))))
                .orElseGet(() -> Answer.refused(title(visit), page(visit, outcome.objections())));
    }

    private Body page(Visit visit, List<Objection> objections) {
        String login =
                accounts.find(visit.caller().account()).map(Account::login).orElse("");
        Body form = form(visit, login, objections);
        return output -> JtepasswordpageGenerated.render(output, null, form, Widgets.of(visit), Offered.texts(visit));
    }

    /** The form, also for the page of the account. */
    static Body form(Visit visit, String login, List<Objection> objections) {
        Texts text = Offered.texts(visit);
        Widgets ui = Widgets.of(visit);
        Fields fields = ui.fields(Parameters.NONE, objections, text).prefix("password");
        return output -> JtepasswordGenerated.render(output, null, login, fields, ui, text);
    }

    private static String title(Visit visit) {
        return Offered.texts(visit).of("password.change");
    }
}
