package rapport.access.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.access.Accounts;
import rapport.access.Invitations;
import rapport.access.console.templates.JteaccountformGenerated;
import rapport.access.model.Account;
import rapport.access.model.AccountDraft;
import rapport.api.access.AccountId;
import rapport.api.access.Role;
import rapport.api.level.Levels;
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
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Field;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Widgets;
import rapport.store.api.Conflict;

/** One account, or a new one: who it is, its role, and its rights per level. */
@Component
@ConsolePath({"/administration/accounts/new", "/administration/accounts/{account}"})
public final class AccountPage implements Page {

    private static final String NEW = AccountsPage.PATH + "/new";

    private final Accounts accounts;
    private final Invitations invitations;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable Levels levels;

    @Activate
    public AccountPage(@Reference Accounts accounts, @Reference Invitations invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.ADMINISTRATOR);
        if (visit.path().equals(NEW)) {
            Parameters values = Parameters.of(
                    "role",
                    Role.MEMBER.name(),
                    "language",
                    visit.locale().getLanguage(),
                    "zone",
                    visit.zone().getId());
            return form(visit, null, values, List.of());
        }
        return find(visit)
                .map(account -> form(visit, account, values(account), List.of()))
                .orElse(Answer.notFound());
    }

    @Override
    public Answer submit(Visit visit) {
        visit.caller().require(Role.ADMINISTRATOR);
        return visit.path().equals(NEW)
                ? add(visit)
                : find(visit).map(account -> change(visit, account)).orElse(Answer.notFound());
    }

    private Answer add(Visit visit) {
        Outcome<Account> outcome = invitations.addColleague(visit.caller(), draft(visit.form(), null));
        return outcome.findValue()
                .<Answer>map(account -> InvitingPage.shownOnce(
                        visit, account, invitations.invite(visit.caller(), account.id()), invitations.address()))
                .orElseGet(() -> form(visit, null, visit.form(), outcome.objections()));
    }

    private Answer change(Visit visit, Account account) {
        long version = visit.form().findAs("version", Long::valueOf).orElse(account.version());
        Outcome<Account> outcome;
        try {
            outcome = accounts.change(visit.caller(), account.id(), version, draft(visit.form(), account));
        } catch (Conflict meanwhile) {
            outcome = Outcome.refused(Objection.to(
                    "", "account.conflict", "Somebody else changed this account meanwhile. Look at it again."));
        }
        List<Objection> objections = outcome.objections();
        return outcome.findValue()
                .<Answer>map(changed -> Answer.seeOther(AccountsPage.PATH)
                        .with(Toast.saying(Offered.texts(visit).of("accounts.saved", changed.name()))))
                .orElseGet(() -> form(visit, account, visit.form(), objections));
    }

    private Optional<Account> find(Visit visit) {
        return visit.findId("account", AccountId::new).flatMap(accounts::find);
    }

    private static AccountDraft draft(Parameters form, @Nullable Account account) {
        String mail = form.text("mail");
        return new AccountDraft(
                form.has("login") ? form.text("login") : mail,
                form.text("name"),
                mail,
                account == null ? null : account.person(),
                form.findChoice("role", Role.class).orElse(Role.READER),
                Offered.levelRights(form),
                form.find("language").orElse("en"),
                form.find("zone").orElse("UTC"));
    }

    private static Parameters values(Account account) {
        Map<String, List<String>> values = new HashMap<>(Offered.asValues(account.levelRights()));
        values.put("version", List.of(Long.toString(account.version())));
        values.put("name", List.of(account.name()));
        values.put("login", List.of(account.login()));
        values.put("mail", account.mail() == null ? List.of() : List.of(account.mail()));
        values.put("role", List.of(account.role().name()));
        values.put("language", List.of(account.language()));
        values.put("zone", List.of(account.zone()));
        return new Parameters(values);
    }

    private Answer form(Visit visit, @Nullable Account account, Parameters values, List<Objection> objections) {
        Texts text = Offered.texts(visit);
        Widgets ui = Widgets.of(visit);
        Fields fields = ui.fields(values, objections, text);
        List<Field> rights = Offered.levels(
                fields, levels, account == null ? Map.of() : account.levelRights(), text, text.of("right.role"));
        String title = account == null ? text.of("accounts.new") : account.name();
        String detail = account == null ? text.of("accounts.new.lead") : account.login();
        String path = account == null ? NEW : path(account);
        String zone = values.find("zone").orElse("UTC");
        Body more = account == null ? Body.EMPTY : TemporaryPasswordPage.form(visit, account, List.of());
        Body body = output -> JteaccountformGenerated.render(
                output,
                null,
                title,
                detail,
                path,
                fields,
                Offered.roles(Role.ADMINISTRATOR, text),
                Offered.languages(),
                Offered.zones(zone),
                rights,
                acts(account, text),
                more,
                ui,
                text);
        return objections.isEmpty() ? Answer.shown(title, body) : Answer.refused(title, body);
    }

    private static List<Act> acts(@Nullable Account account, Texts text) {
        if (account == null) {
            return List.of();
        }
        List<Act> acts = new ArrayList<>();
        if (account.active()) {
            String label = text.of(account.hasPassword() ? "accounts.reset" : "accounts.invite");
            acts.add(Act.post(label, path(account) + "/invitation"));
            acts.add(Act.delete(text.of("accounts.deactivate"), path(account) + "/activation"));
        } else {
            acts.add(Act.post(text.of("accounts.activate"), path(account) + "/activation"));
        }
        return acts;
    }

    static String path(Account account) {
        return AccountsPage.PATH + "/" + account.id().value();
    }
}
