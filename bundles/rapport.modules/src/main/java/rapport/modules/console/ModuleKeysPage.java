package rapport.modules.console;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Messages;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Texts;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Widgets;
import rapport.modules.console.templates.JtekeysGenerated;
import rapport.modules.store.TrustedKeys;
import rapport.modules.store.TrustedKeys.TrustedKey;

/** Whose signature is enough to let a module in. */
@Component
@ConsolePath(ModuleKeysPage.PATH)
public final class ModuleKeysPage implements Page {

    static final String PATH = "/administration/module-keys";

    private static final Messages MESSAGES = Messages.of(ModuleKeysPage.class);

    private final TrustedKeys keys;

    @Activate
    public ModuleKeysPage(@Reference TrustedKeys keys) {
        this.keys = keys;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.ADMINISTRATOR);
        return page(visit, new Parameters(Map.of()), List.of());
    }

    @Override
    public Answer submit(Visit visit) {
        Texts text = MESSAGES.in(visit.locale());
        String forgotten = visit.form().text("forget");
        if (!forgotten.isEmpty()) {
            keys.forget(visit.caller(), forgotten);
            return Answer.seeOther(PATH).with(Toast.saying(text.of("keys.forgotten")));
        }
        Outcome<TrustedKey> outcome = keys.trust(visit.caller(), visit.form().text("certificate"));
        return outcome.findValue()
                .map(key -> (Answer) Answer.seeOther(PATH).with(Toast.saying(text.of("keys.trusted", key.subject()))))
                .orElseGet(() -> page(visit, visit.form(), outcome.objections()));
    }

    private Answer page(Visit visit, Parameters values, List<Objection> objections) {
        Texts text = MESSAGES.in(visit.locale());
        Widgets ui = Widgets.of(visit);
        Fields fields = ui.fields(values, objections, text);
        List<TrustedKey> trusted = keys.all(visit.caller());
        Body body = output -> JtekeysGenerated.render(output, null, trusted, fields, ui, text);
        return objections.isEmpty()
                ? Answer.shown(text.of("keys.title"), body)
                : Answer.refused(text.of("keys.title"), body);
    }
}
