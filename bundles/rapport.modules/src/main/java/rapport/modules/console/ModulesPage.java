package rapport.modules.console;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import rapport.api.access.Role;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;
import rapport.api.module.Module;
import rapport.api.module.Modules;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Messages;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.SwitchCard;
import rapport.console.api.widget.Tone;
import rapport.console.api.widget.Widgets;
import rapport.modules.console.templates.JtemodulecardGenerated;
import rapport.modules.console.templates.JtemodulesGenerated;

/** All modules at a glance, each with its switch, and what is wrong where something is. */
@Component
@ConsolePath(ModulesPage.PATH)
public final class ModulesPage implements Page {

    static final String PATH = "/administration/modules";

    private static final Messages MESSAGES = Messages.of(ModulesPage.class);

    private final Modules modules;
    private final Levels levels;
    private final FaultList faults;
    private volatile @Nullable SamplePage sample;

    /** Modules under one heading. */
    public record Group(String title, List<Body> cards) {}

    @Activate
    public ModulesPage(@Reference Modules modules, @Reference Levels levels, @Reference FaultList faults) {
        this.modules = modules;
        this.levels = levels;
        this.faults = faults;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addSample(SamplePage page) {
        sample = page;
    }

    void removeSample(SamplePage page) {
        if (sample == page) {
            sample = null;
        }
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.ADMINISTRATOR);
        Texts text = MESSAGES.in(visit.locale());
        Widgets ui = Widgets.of(visit);
        List<Module> all = modules.list(visit.caller());
        List<Group> groups = List.of(
                group(text.of("modules.levels"), all, Module.Kind.LEVEL, ui, text),
                group(text.of("modules.additions"), all, Module.Kind.ADDITION, ui, text),
                group(text.of("modules.platform"), all, Module.Kind.PLATFORM, ui, text));
        Body failed = faults.all(ui);
        Body notice = sampleNotice(ui, text);
        return Answer.shown(
                text.of("modules.title"),
                output -> JtemodulesGenerated.render(output, null, head(ui, text), groups, failed, notice, ui, text));
    }

    private static Body head(Widgets ui, Texts text) {
        return ui.head(text.of("modules.title"))
                .detail(text.of("modules.lead"))
                .acts(Act.link(text.of("modules.bring"), ModuleChangesPage.PATH));
    }

    /** The way to be rid of the sample company, or to have it back, while its module runs. */
    private Body sampleNotice(Widgets ui, Texts text) {
        SamplePage running = sample;
        if (running == null) {
            return Body.EMPTY;
        }
        return running.isPresent()
                ? ui.notice(
                        Tone.PLAIN, text.of("sample.present"), Act.delete(text.of("sample.remove"), SamplePage.PATH))
                : ui.notice(Tone.PLAIN, text.of("sample.absent"), Act.post(text.of("sample.make"), SamplePage.PATH));
    }

    private Group group(String title, List<Module> all, Module.Kind kind, Widgets ui, Texts text) {
        List<Body> cards = all.stream()
                .filter(module -> module.kind() == kind)
                .map(module -> (Body) card(module, ui, text))
                .toList();
        return new Group(title, cards);
    }

    private SwitchCard card(Module module, Widgets ui, Texts text) {
        Optional<LevelDescription> level = levels.findEnabled(module.name());
        List<Content> pills = new ArrayList<>();
        pills.add(state(module, ui, text));
        pills.add(ui.text(module.version()));
        String purpose = level.map(running -> running.words(ui.visit().locale()).purpose())
                .orElse(module.description());
        Body body = output -> JtemodulecardGenerated.render(output, null, module, purpose);
        return new SwitchCard(
                level.map(running -> running.words(ui.visit().locale()).name()).orElse(module.title()),
                level.map(LevelDescription::icon).orElse(iconOf(module)),
                level.map(LevelDescription::tint).orElse(""),
                pathOf(module.name()),
                pills,
                body,
                module.enabled(),
                module.kind() == Module.Kind.PLATFORM ? null : pathOf(module.name()),
                ui);
    }

    static Body state(Module module, Widgets ui, Texts text) {
        if (!module.enabled()) {
            return ui.pill(text.of("module.off"));
        }
        return module.running()
                ? ui.pill(text.of("module.runs"), Tone.GOOD)
                : ui.pill(text.of("module.incomplete"), Tone.SERIOUS);
    }

    private static String iconOf(Module module) {
        return switch (module.kind()) {
            case PLATFORM -> "server";
            case LEVEL -> "layers";
            case ADDITION -> "puzzle";
        };
    }

    static String pathOf(String module) {
        return PATH + "/" + module;
    }
}
