package rapport.modules.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.module.Module;
import rapport.api.module.Modules;
import rapport.api.outcome.Outcome;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Messages;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Listing;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Tone;
import rapport.console.api.widget.Widgets;
import rapport.features.api.Feature;
import rapport.features.api.Features;
import rapport.modules.BundleInspector;
import rapport.modules.change.ModuleRequest;
import rapport.modules.console.templates.JtemoduleGenerated;
import rapport.modules.model.BundleReport;

/** One module: its bundles, what they give, and what keeps them from working; a {@code POST} switches it. */
@Component
@ConsolePath("/administration/modules/{name}")
public final class ModulePage implements Page {

    private static final Messages MESSAGES = Messages.of(ModulePage.class);

    private final Modules modules;
    private final Features features;
    private final BundleInspector inspector;
    private final FaultList faults;

    @Activate
    public ModulePage(
            @Reference Modules modules,
            @Reference Features features,
            @Reference BundleInspector inspector,
            @Reference FaultList faults) {
        this.modules = modules;
        this.features = features;
        this.inspector = inspector;
        this.faults = faults;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.ADMINISTRATOR);
        return find(visit).map(module -> shown(visit, module)).orElse(Answer.notFound());
    }

    private Optional<Module> find(Visit visit) {
        return modules.list(visit.caller()).stream()
                .filter(module -> module.name().equals(visit.variable("name")))
                .findFirst();
    }

    private Answer shown(Visit visit, Module module) {
        Texts text = MESSAGES.in(visit.locale());
        Widgets ui = Widgets.of(visit);
        List<BundleReport> bundles = features.find(module.name()).map(Feature::bundles).orElse(List.of()).stream()
                .map(inspector::inspect)
                .toList();
        List<String> problems = bundles.stream()
                .flatMap(bundle -> bundle.problems().stream())
                .map(problem -> problem.in(visit.locale()))
                .toList();
        Body listing = bundles(module, bundles, ui, text);
        boolean brought = features.find(module.name()).flatMap(Feature::folder).isPresent();
        Body head = head(module, brought, ui, text);
        Body failed = faults.of(module.name(), ui);
        return Answer.shown(
                module.title(),
                output -> JtemoduleGenerated.render(output, null, head, module, problems, failed, listing, ui, text));
    }

    private static Body head(Module module, boolean brought, Widgets ui, Texts text) {
        var head = ui.head(module.title())
                .under(text.of("modules.title"), ModulesPage.PATH)
                .detail(ModulesPage.state(module, ui, text));
        if (module.kind() == Module.Kind.PLATFORM) {
            return head;
        }
        String verb = text.of(module.enabled() ? "module.disable" : "module.enable");
        String target = ModulesPage.pathOf(module.name()) + "?enabled=" + !module.enabled();
        Act toggle = module.enabled()
                ? Act.post(verb, target)
                : Act.post(verb, target).primary();
        return brought
                ? head.acts(
                        toggle,
                        Act.link(
                                text.of("module.remove"),
                                ModulePlanPage.pathOfRemoval(module.name(), ModuleRequest.DataFate.KEEP)))
                : head.acts(toggle);
    }

    private static Listing bundles(Module module, List<BundleReport> bundles, Widgets ui, Texts text) {
        List<Column> columns = List.of(
                Column.of(text.of("bundle.name")),
                Column.of(text.of("bundle.state")),
                Column.of(text.of("bundle.version")).quiet(),
                Column.of(text.of("bundle.gives")).quiet(),
                Column.of(text.of("bundle.started")).quiet());
        return ui.listing(
                text.of("module.bundles"),
                columns,
                bundles.stream().map(bundle -> row(module, bundle, ui, text)).toList());
    }

    private static Row row(Module module, BundleReport bundle, Widgets ui, Texts text) {
        boolean well = bundle.state().equals("active") && bundle.problems().isEmpty();
        boolean asleep = !module.enabled() && bundle.problems().isEmpty();
        Tone tone = well ? Tone.GOOD : asleep ? Tone.PLAIN : Tone.SERIOUS;
        String gives = String.join(
                ", ",
                bundle.gives().stream()
                        .map(gift -> gift.count() == 1 ? gift.kind() : gift.count() + " " + gift.kind())
                        .toList());
        return Row.of(
                "",
                ModulesPage.pathOf(module.name()) + "/" + bundle.symbolicName(),
                Body.EMPTY,
                bundle.symbolicName(),
                ui.pill(text.of("state." + bundle.state().toLowerCase(Locale.ROOT)), tone),
                ui.text(bundle.version()),
                ui.text(gives),
                bundle.startedAt() == null ? Body.EMPTY : ui.ago(bundle.startedAt()));
    }

    @Override
    public Answer submit(Visit visit) {
        Texts text = MESSAGES.in(visit.locale());
        String name = visit.variable("name");
        boolean enabled = visit.form().has("enabled")
                ? visit.form().isOn("enabled")
                : visit.query().isOn("enabled");
        Outcome<Module> outcome =
                enabled ? modules.enable(visit.caller(), name) : modules.disable(visit.caller(), name);
        if (outcome instanceof Outcome.Refused<Module> refused) {
            return Answer.seeOther(ModulesPage.pathOf(name))
                    .with(Toast.saying(text.of(refused.objections().get(0))));
        }
        String title = outcome.findValue().map(Module::title).orElse(name);
        Toast toast = Toast.saying(text.of(enabled ? "module.enabled" : "module.disabled", title))
                .undoneAt(ModulesPage.pathOf(name) + "?enabled=" + !enabled);
        return Answer.seeOther(ModulesPage.PATH).with(toast);
    }
}
