package rapport.access.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.access.Accounts;
import rapport.access.console.templates.JteaccountsGenerated;
import rapport.access.model.Account;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Pill;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Tone;
import rapport.console.api.widget.Widgets;

/** Everybody who can sign in, for administrators. */
@Component
@ConsolePath(AccountsPage.PATH)
public final class AccountsPage implements Page {

    static final String PATH = "/administration/accounts";

    private final Accounts accounts;

    @Activate
    public AccountsPage(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Answer show(Visit visit) {
        Texts text = Offered.texts(visit);
        Widgets ui = Widgets.of(visit);
        List<Account> all = accounts.all(visit.caller());
        List<Column> columns = List.of(
                Column.of(text.of("account.name")),
                Column.of(text.of("accounts.login")).quiet(),
                Column.of(text.of("accounts.role")),
                Column.of(text.of("accounts.state")),
                Column.of(text.of("accounts.seen")).quiet());
        List<Row> rows = all.stream().map(account -> row(account, ui, text)).toList();
        Body listing = ui.listing(text.of("accounts.title"), columns, rows);
        return Answer.shown(
                text.of("accounts.title"),
                output -> JteaccountsGenerated.render(
                        output, null, listing, text.of("accounts.count", all.size()), ui, text));
    }

    private static Row row(Account account, Widgets ui, Texts text) {
        return Row.of(
                "",
                PATH + "/" + account.id().value(),
                ui.smallFace(account.person() == null ? account.id() : account.person(), account.name()),
                account.name(),
                ui.text(account.login()),
                ui.text(text.of("role." + account.role().name())),
                state(account, ui, text),
                account.lastSignInAt() == null ? Body.EMPTY : ui.ago(account.lastSignInAt()));
    }

    static Pill state(Account account, Widgets ui, Texts text) {
        if (!account.active()) {
            return ui.pill(text.of("accounts.inactive"), Tone.CAREFUL);
        }
        return account.hasPassword()
                ? ui.pill(text.of("accounts.active"), Tone.GOOD)
                : ui.pill(text.of("accounts.invited"));
    }
}
