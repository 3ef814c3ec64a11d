package rapport.access.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.access.Accounts;
import rapport.access.ApiTokens;
import rapport.access.console.templates.JtesecretGenerated;
import rapport.access.console.templates.JtetokenGenerated;
import rapport.access.model.Account;
import rapport.access.model.ApiTokenDraft;
import rapport.access.model.ApiTokenId;
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
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Field;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Widgets;

/** Makes API tokens, whose secret is shown once, and revokes them. */
@Component
@ConsolePath({"/account/tokens", "/account/tokens/{token}"})
public final class TokensPage implements Page {

    private static final String FOREVER = "never";

    private final Accounts accounts;
    private final ApiTokens tokens;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable Levels levels;

    @Activate
    public TokensPage(@Reference Accounts accounts, @Reference ApiTokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    @Override
    public Answer show(Visit visit) {
        Role role = visit.caller().role() == Role.READER ? Role.READER : Role.MEMBER;
        return Answer.shown(title(visit), form(visit, Parameters.of("role", role.name(), "days", "365"), List.of()));
    }

    @Override
    public Answer submit(Visit visit) {
        Account owner = accounts.find(visit.caller().account()).orElseThrow();
        Outcome<ApiTokens.Made> outcome = tokens.make(visit.caller(), owner, draft(visit.form(), owner));
        return outcome.findValue()
                .<Answer>map(made -> Answer.shown(title(visit), secret(visit, made)))
                .orElseGet(() -> Answer.refused(title(visit), form(visit, visit.form(), outcome.objections())));
    }

    @Override
    public Answer remove(Visit visit) {
        Optional<ApiTokenId> token = visit.findId("token", ApiTokenId::new);
        if (token.isEmpty()) {
            return Answer.notFound();
        }
        tokens.revoke(visit.caller(), token.get());
        return Answer.seeOther(MyAccountPage.PATH)
                .with(Toast.saying(Offered.texts(visit).of("tokens.revoked")));
    }

    private static ApiTokenDraft draft(Parameters form, Account owner) {
        OptionalInt days = form.findNumber("days");
        boolean forever = form.text("days").equals(FOREVER);
        return new ApiTokenDraft(
                form.text("name"),
                form.findChoice("role", Role.class).orElse(owner.role()),
                Offered.levelRights(form),
                forever ? null : days.orElse(0));
    }

    private Body form(Visit visit, Parameters values, List<Objection> objections) {
        Texts text = Offered.texts(visit);
        Widgets ui = Widgets.of(visit);
        Fields fields = ui.fields(values, objections, text);
        List<Choice> days = Stream.of("30", "90", "365")
                .map(number -> new Choice(number, text.of("tokens.days.number", Integer.parseInt(number))))
                .toList();
        List<Choice> terms = Stream.concat(days.stream(), Stream.of(new Choice(FOREVER, text.of("tokens.forever"))))
                .toList();
        List<Field> rights = Offered.levels(fields, levels, Map.of(), text, text.of("right.own"));
        List<Choice> roles = Offered.roles(visit.caller().role(), text);
        return output -> JtetokenGenerated.render(output, null, fields, roles, terms, rights, ui, text);
    }

    private static Body secret(Visit visit, ApiTokens.Made made) {
        Texts text = Offered.texts(visit);
        return output -> JtesecretGenerated.render(
                output,
                null,
                made.token().name(),
                text.of("tokens.once"),
                text.of("tokens.secret"),
                made.secret(),
                Act.link(text.of("account.title"), MyAccountPage.PATH),
                Widgets.of(visit),
                text);
    }

    private static String title(Visit visit) {
        return Offered.texts(visit).of("tokens.new");
    }
}
