package rapport.access.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.access.Accounts;
import rapport.access.Invitations;
import rapport.access.console.templates.JtesecretGenerated;
import rapport.access.model.Account;
import rapport.api.access.AccountId;
import rapport.api.access.Role;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Widgets;

/** Makes a link by which somebody chooses a password, and shows it once, for the administrator to pass on. */
@Component
@ConsolePath("/administration/accounts/{account}/invitation")
public final class InvitingPage implements Page {

    private final Accounts accounts;
    private final Invitations invitations;

    @Activate
    public InvitingPage(@Reference Accounts accounts, @Reference Invitations invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.seeOther(AccountsPage.PATH);
    }

    @Override
    public Answer submit(Visit visit) {
        visit.caller().require(Role.ADMINISTRATOR);
        return visit.findId("account", AccountId::new)
                .flatMap(accounts::find)
                .map(account -> shownOnce(
                        visit, account, invitations.invite(visit.caller(), account.id()), invitations.address()))
                .orElse(Answer.notFound());
    }

    static Answer shownOnce(Visit visit, Account account, String secret, String address) {
        Texts text = Offered.texts(visit);
        String title = text.of("accounts.invite.title", account.name());
        return Answer.shown(
                title,
                output -> JtesecretGenerated.render(
                        output,
                        null,
                        title,
                        text.of("accounts.invite.once"),
                        text.of("accounts.invite.link"),
                        Wayfinding.address(visit, address) + "/invitation?key=" + secret,
                        Act.link(text.of("accounts.title"), AccountsPage.PATH),
                        Widgets.of(visit),
                        text));
    }
}
