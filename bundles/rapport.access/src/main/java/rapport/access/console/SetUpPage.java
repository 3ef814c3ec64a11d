package rapport.access.console;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.access.FirstSteps;
import rapport.access.SetUp;
import rapport.access.SignedIn;
import rapport.access.console.templates.JtenoticeGenerated;
import rapport.access.console.templates.JtesetupGenerated;
import rapport.access.model.Account;
import rapport.access.model.SetUpWish;
import rapport.api.module.Module;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Anonymous;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Texts;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Widgets;
import rapport.features.api.launch.LaunchOptions;

/** The first visit: one page, and the product is ready. */
@Component
@ConsolePath("/set-up")
@Anonymous
public final class SetUpPage implements Page {

    private static final String SAMPLE = "sample";
    private static final int PATIENCE_SECONDS = 6;

    private final SetUp setUp;
    private final FirstSteps firstSteps;
    private final SignedIn signedIn;
    private final LaunchOptions options;

    @Activate
    public SetUpPage(
            @Reference SetUp setUp,
            @Reference FirstSteps firstSteps,
            @Reference SignedIn signedIn,
            @Reference LaunchOptions options) {
        this.setUp = setUp;
        this.firstSteps = firstSteps;
        this.signedIn = signedIn;
        this.options = options;
    }

    @Override
    public Answer show(Visit visit) {
        if (setUp.isDone()) {
            return Answer.seeOther("/sign-in");
        }
        String key = visit.query().text("key");
        return setUp.isKey(key) ? Answer.shown(title(visit), form(visit, key, start(), List.of())) : closed(visit);
    }

    @Override
    public Answer submit(Visit visit) {
        if (setUp.isDone()) {
            return Answer.seeOther("/sign-in");
        }
        String key = visit.form().text("key");
        if (!setUp.isKey(key)) {
            return closed(visit);
        }
        Outcome<Account> outcome = setUp.perform(wish(visit));
        return outcome.findValue()
                .map(account -> welcome(visit, account))
                .orElseGet(() -> Answer.refused(title(visit), form(visit, key, visit.form(), outcome.objections())));
    }

    private Answer welcome(Visit visit, Account account) {
        boolean complete = !visit.form().text("start").equals(SAMPLE) || waitForSample();
        Texts text = Offered.texts(visit);
        return Answer.seeOther("/")
                .signingIn(signedIn.begin(account, Wayfinding.place(visit)))
                .with(Toast.saying(text.of(complete ? "setup.done.toast" : "setup.sample.coming")));
    }

    /** A page must not take long: what is not ready soon appears by itself. */
    private boolean waitForSample() {
        try {
            return firstSteps.makeSample().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException later) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static SetUpWish wish(Visit visit) {
        Parameters form = visit.form();
        List<String> domains = Stream.of(form.text("domains").split("[,;\\s]+")).toList();
        return new SetUpWish(
                form.text("mail"),
                form.text("name"),
                form.text("mail"),
                Wayfinding.untouched(form, "password"),
                form.text("organization"),
                domains,
                form.all("level"),
                form.text("start").equals(SAMPLE),
                visit.locale().getLanguage(),
                form.find("zone").orElse("UTC"));
    }

    private Parameters start() {
        return Parameters.of(
                "domains", String.join(", ", options.ownDomains()), "start", options.sample() ? SAMPLE : "empty");
    }

    private Body form(Visit visit, String key, Parameters values, List<Objection> objections) {
        Texts text = Offered.texts(visit);
        Widgets ui = Widgets.of(visit);
        Fields fields = ui.fields(zoned(Wayfinding.withoutSecrets(values)), objections, text);
        List<Module> levels = setUp.levels(visit.locale());
        Set<String> all = levels.stream().map(Module::name).collect(Collectors.toSet());
        Set<String> chosen = values.has("name") || values.has("mail")
                ? Set.copyOf(values.all("level"))
                : options.levels().map(Set::copyOf).orElse(all);
        List<Choice> starts =
                List.of(new Choice("empty", text.of("setup.empty")), new Choice(SAMPLE, text.of("setup.sample")));
        String zone = fields.values().text("zone");
        return output -> JtesetupGenerated.render(
                output, null, fields, key, levels, chosen, starts, Offered.zones(zone), ui, text);
    }

    private static Parameters zoned(Parameters values) {
        return values.has("zone") ? values : values.with("zone", ownZone());
    }

    private static String ownZone() {
        String zone = ZoneId.systemDefault().getId();
        return zone.equals("Etc/UTC") || zone.equals("Z") ? "UTC" : zone;
    }

    private static Answer closed(Visit visit) {
        Texts text = Offered.texts(visit);
        Widgets ui = Widgets.of(visit);
        return Answer.shown(
                title(visit),
                output -> JtenoticeGenerated.render(
                        output, null, text.of("setup.closed.title"), text.of("setup.closed"), Body.EMPTY, ui, text));
    }

    private static String title(Visit visit) {
        return Offered.texts(visit).of("setup.title");
    }
}
