package rapport.access.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.access.Accounts;
import rapport.access.console.templates.JtetemporarypageGenerated;
import rapport.access.console.templates.JtetemporarypasswordGenerated;
import rapport.access.model.Account;
import rapport.api.access.AccountId;
import rapport.api.access.Role;
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

/** A password that an administrator chooses and tells somebody, where no link can be passed on. */
@Component
@ConsolePath("/administration/accounts/{account}/password")
public final class TemporaryPasswordPage implements Page {

    private final Accounts accounts;

    @Activate
    public TemporaryPasswordPage(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.seeOther(AccountsPage.PATH + "/" + visit.variable("account"));
    }

    @Override
    public Answer submit(Visit visit) {
        visit.caller().require(Role.ADMINISTRATOR);
        return visit.findId("account", AccountId::new)
                .flatMap(accounts::find)
                .map(account -> set(visit, account))
                .orElse(Answer.notFound());
    }

    private Answer set(Visit visit, Account account) {
        String password = Wayfinding.untouched(visit.form(), "password");
        Outcome<Account> outcome = accounts.setTemporaryPassword(visit.caller(), account.id(), password);
        return outcome.findValue()
                .<Answer>map(changed -> Answer.seeOther(AccountsPage.PATH)
                        .with(Toast.saying(Offered.texts(visit).of("accounts.temporary.set", changed.name()))))
                .orElseGet(() -> refused(visit, account, outcome.objections()));
    }

    private static Answer refused(Visit visit, Account account, List<Objection> objections) {
        Body form = form(visit, account, objections);
        return Answer.refused(
                account.name(),
                output -> JtetemporarypageGenerated.render(
                        output,
                        null,
                        account.name(),
                        AccountPage.path(account),
                        form,
                        Widgets.of(visit),
                        Offered.texts(visit)));
    }

    static Body form(Visit visit, Account account, List<Objection> objections) {
        Texts text = Offered.texts(visit);
        Widgets ui = Widgets.of(visit);
        Fields fields = ui.fields(Parameters.NONE, objections, text).prefix("temporary");
        return output -> JtetemporarypasswordGenerated.render(
                output, null, AccountPage.path(account) + "/password", fields, ui, text);
    }
}
