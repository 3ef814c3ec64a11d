package rapport.access.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.access.Accounts;
import rapport.access.model.Account;
import rapport.api.access.AccountId;
import rapport.api.access.Role;
import rapport.api.outcome.Outcome;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Toast;
import rapport.console.api.Visit;

/** Lets somebody sign in no more, or again; what they have recorded stays. */
@Component
@ConsolePath("/administration/accounts/{account}/activation")
public final class ActivationPage implements Page {

    private final Accounts accounts;

    @Activate
    public ActivationPage(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.seeOther(AccountsPage.PATH);
    }

    @Override
    public Answer submit(Visit visit) {
        return change(visit, true);
    }

    @Override
    public Answer remove(Visit visit) {
        return change(visit, false);
    }

    private Answer change(Visit visit, boolean active) {
        visit.caller().require(Role.ADMINISTRATOR);
        return visit.findId("account", AccountId::new)
                .flatMap(accounts::find)
                .map(account -> change(visit, account, active))
                .orElse(Answer.notFound());
    }

    private Answer change(Visit visit, Account account, boolean active) {
        Texts text = Offered.texts(visit);
        Outcome<Account> outcome = accounts.setActive(visit.caller(), account.id(), account.version(), active);
        String sentence = outcome.findValue()
                .map(changed -> text.of(active ? "accounts.activated" : "accounts.deactivated", changed.name()))
                .orElseGet(() -> text.of(outcome.objections().get(0)));
        Toast toast = Toast.saying(sentence);
        boolean undoable = !active && outcome.findValue().isPresent();
        return Answer.seeOther(AccountsPage.PATH)
                .with(undoable ? toast.undoneAt(AccountPage.path(account) + "/activation") : toast);
    }
}
