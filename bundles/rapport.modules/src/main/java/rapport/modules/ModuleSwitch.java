package rapport.modules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.level.Localized;
import rapport.api.module.Module;
import rapport.api.module.Modules;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.LiveUpdates;
import rapport.features.api.Feature;
import rapport.features.api.FeatureOutcome;
import rapport.features.api.FeatureState;
import rapport.features.api.Features;
import rapport.features.api.launch.LaunchOptions;
import rapport.modules.change.UnfinishedChange;
import rapport.modules.memory.MemoryWatch;
import rapport.modules.store.ModuleChoices;
import rapport.modules.words.Sayings;

/** Brings the running features to what administrators chose: at start, and whenever they choose anew. */
@Component(immediate = true)
public final class ModuleSwitch implements Modules {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleSwitch.class);
    private static final Caller START = Caller.platform("start");
    private static final String LEVEL = "level";
    private static final String EXAMPLE = "example";
    private static final String SAMPLE = "sample";

    private final Features features;
    private final ModuleChoices choices;
    private final LeftThreads threads;
    private final MemoryWatch memory;
    private volatile @Nullable LiveUpdates updates;

    @Activate
    public ModuleSwitch(
            @Reference Features features,
            @Reference ModuleChoices choices,
            @Reference LaunchOptions options,
            @Reference UnfinishedChange settledFirst,
            @Reference LeftThreads threads,
            @Reference MemoryWatch memory) {
        this.features = features;
        this.choices = choices;
        this.threads = threads;
        this.memory = memory;
        rememberOptions(options);
        startWhatWasChosen();
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addUpdates(LiveUpdates liveUpdates) {
        updates = liveUpdates;
    }

    void removeUpdates(LiveUpdates liveUpdates) {
        if (updates == liveUpdates) {
            updates = null;
        }
    }

    /** What was asked for on the command line is a choice like any other. */
    private void rememberOptions(LaunchOptions options) {
        options.levels()
                .ifPresent(wanted -> features.all().stream()
                        .filter(ModuleSwitch::mayBeNamed)
                        .forEach(level -> choices.remember(START, level.name(), wanted.contains(level.name()))));
        if (options.sample()) {
            choices.remember(START, SAMPLE, true);
        }
    }

    /** An example is a level too, which nobody is offered who does not ask for it. */
    private static boolean mayBeNamed(Feature feature) {
        return feature.categories().contains(LEVEL) || feature.categories().contains(EXAMPLE);
    }

    private void startWhatWasChosen() {
        Map<String, Boolean> chosen = new TreeMap<>(choices.all());
        chosen.forEach((name, enabled) -> {
            if (enabled && features.enable(name) instanceof FeatureOutcome.Refused refused) {
                LOG.error("Module {} does not start: {}", name, refused.reasons());
            }
        });
    }

    @Override
    public List<Module> list(Caller by) {
        return features.all().stream()
                .map(feature -> toModule(feature, by.locale()))
                .sorted(Comparator.comparing(Module::kind).thenComparing(Module::name))
                .toList();
    }

    @Override
    public Outcome<Module> enable(Caller by, String name) {
        return change(by, name, true);
    }

    @Override
    public Outcome<Module> disable(Caller by, String name) {
        return change(by, name, false);
    }

    private Outcome<Module> change(Caller by, String name, boolean enabled) {
        by.require(Role.ADMINISTRATOR);
        if (features.find(name).isEmpty()) {
            return Outcome.refused(
                    new Objection("name", "module.unknown", Map.of("name", name), "there is no module " + name));
        }
        FeatureOutcome outcome = enabled ? features.enable(name) : features.disable(name);
        if (outcome instanceof FeatureOutcome.Refused refused) {
            return Outcome.refused(refused.reasons().stream()
                    .map(reason -> Sayings.objection("enabled", "module.refused", Sayings.of(reason), by.locale()))
                    .toList());
        }
        choices.remember(by, name, enabled);
        announce();
        return Outcome.done(features.find(name)
                .map(feature -> toModule(feature, by.locale()))
                .orElseThrow());
    }

    private void announce() {
        LiveUpdates listening = updates;
        if (listening != null) {
            listening.changed(LiveUpdates.NAVIGATION);
        }
    }

    private Module toModule(Feature feature, Locale reader) {
        Feature.Words words = feature.words(reader);
        return new Module(
                feature.name(),
                words.title(),
                words.description(),
                feature.version(),
                kindOf(feature),
                feature.required() || feature.state() != FeatureState.DISABLED,
                feature.state() == FeatureState.ENABLED,
                problemsOf(feature, reader));
    }

    private static Module.Kind kindOf(Feature feature) {
        if (feature.required()) {
            return Module.Kind.PLATFORM;
        }
        return feature.categories().contains(LEVEL) ? Module.Kind.LEVEL : Module.Kind.ADDITION;
    }

    private List<String> problemsOf(Feature feature, Locale reader) {
        Stream<Localized> ofBundles = feature.bundles().stream()
                .flatMap(bundle -> Stream.concat(
                        bundle.problem().stream().map(Sayings::of), threads.problems(bundle.symbolicName())));
        return Stream.concat(memory.problem(feature).stream(), ofBundles)
                .map(problem -> problem.in(reader))
                .toList();
    }
}
