package rapport.access.console;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.access.Accounts;
import rapport.access.ApiTokens;
import rapport.access.SignedIn;
import rapport.access.console.templates.JteaccountGenerated;
import rapport.access.model.Account;
import rapport.access.model.ApiToken;
import rapport.access.model.SignedInAt;
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
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Widgets;

/** What belongs to the reader alone: language, password, where they are signed in, and their tokens. */
@Component
@ConsolePath(MyAccountPage.PATH)
public final class MyAccountPage implements Page {

    static final String PATH = "/account";

    private final Accounts accounts;
    private final SignedIn signedIn;
    private final ApiTokens tokens;

    @Activate
    public MyAccountPage(@Reference Accounts accounts, @Reference SignedIn signedIn, @Reference ApiTokens tokens) {
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.tokens = tokens;
    }

    /**
     * A line of a list.
     *
     * @param mark a word beside the name; null for none
     * @param act what can be done with it; null for nothing
     */
    public record Listed(
            String name,
            Body detail,
            @Nullable String mark,
            @Nullable Act act) {}

    @Override
    public Answer show(Visit visit) {
        return answer(visit, List.of());
    }

    @Override
    public Answer submit(Visit visit) {
        Outcome<Account> outcome = accounts.readIn(
                visit.caller(), visit.form().text("language"), visit.form().text("zone"));
        return outcome.findValue()
                .<Answer>map(account -> Answer.seeOther(PATH)
                        .with(Toast.saying(
                                Offered.MESSAGES.in(account.asCaller().locale()).of("account.saved"))))
                .orElseGet(() -> answer(visit, outcome.objections()));
    }

    private Answer answer(Visit visit, List<Objection> objections) {
        Optional<Account> own = accounts.find(visit.caller().account());
        if (own.isEmpty()) {
            return Answer.notFound();
        }
        Account account = own.get();
        Texts text = Offered.texts(visit);
        Widgets ui = Widgets.of(visit);
        Parameters values = objections.isEmpty()
                ? Parameters.of("language", account.language(), "zone", account.zone())
                : visit.form();
        Fields reading = ui.fields(values, objections, text).prefix("reading");
        Body password = PasswordPage.form(visit, account.login(), List.of());
        List<Listed> sessions = sessions(visit, ui, text);
        List<Listed> listedTokens = tokens(visit, ui, text);
        Body body = output -> JteaccountGenerated.render(
                output,
                null,
                account,
                reading,
                Offered.languages(),
                Offered.zones(account.zone()),
                password,
                sessions,
                listedTokens,
                ui,
                text);
        String title = text.of("account.title");
        return objections.isEmpty() ? Answer.shown(title, body) : Answer.refused(title, body);
    }

    private List<Listed> sessions(Visit visit, Widgets ui, Texts text) {
        UUID here = visit.findSessionToken().flatMap(signedIn::findId).orElse(null);
        return signedIn.sessions(visit.caller()).stream()
                .map(session -> session(session, session.id().equals(here), ui, text))
                .toList();
    }

    private static Listed session(SignedInAt session, boolean here, Widgets ui, Texts text) {
        Body seen = ui.ago(session.lastSeenAt());
        return new Listed(
                Wayfinding.device(session.agent()),
                output -> {
                    output.writeUserContent(text.of("sessions.from", session.address()) + " ");
                    seen.writeTo(output);
                },
                here ? text.of("sessions.here") : null,
                here
                        ? null
                        : Act.delete(text.of("sessions.end"), PATH + "/sessions/" + session.id())
                                .quiet());
    }

    private List<Listed> tokens(Visit visit, Widgets ui, Texts text) {
        return tokens.of(visit.caller()).stream()
                .map(token -> token(token, visit, ui, text))
                .toList();
    }

    private static Listed token(ApiToken token, Visit visit, Widgets ui, Texts text) {
        String role = text.of("role." + token.role().name());
        String used = token.lastUsedAt() == null
                ? text.of("tokens.unused")
                : text.of("tokens.used", ui.agoInWords(token.lastUsedAt()));
        String until = token.expiresAt() == null
                ? text.of("tokens.forever")
                : text.of(
                        "tokens.until",
                        ui.dateInWords(token.expiresAt().atZone(visit.zone()).toLocalDate()));
        return new Listed(
                token.name(),
                Body.text(role + " · " + used + " · " + until),
                token.isExpired(visit.now()) ? text.of("tokens.expired") : null,
                Act.delete(
                                text.of("tokens.revoke"),
                                PATH + "/tokens/" + token.id().value())
                        .quiet());
    }
}
