package rapport.modules.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rapport.api.level.Localized;
import rapport.features.api.Feature;
import rapport.features.api.FeatureChange;
import rapport.features.api.FeatureState;
import rapport.features.api.Features;
import rapport.modules.model.ModuleChange;
import rapport.modules.stock.StagedModule;
import rapport.modules.store.ChangeLog;
import rapport.modules.words.Sayings;
import rapport.store.api.ModuleTables;
import rapport.store.api.ModuleTables.Copy;

/** Finds what has to be asked of the features for what somebody wants of the modules. */
final class WantedChanges {

    /** More changes than anybody makes between one of a module and its way back. */
    private static final int LATER = 1_000;

    private final Features features;
    private final ModuleTables tables;
    private final ChangeLog log;

    /**
     * A change as it was wanted.
     *
     * @param returning modules whose tables return to how they were
     */
    record Wanted(String summary, Set<String> modules, FeatureChange change, Set<String> returning) {}

    WantedChanges(Features features, ModuleTables tables, ChangeLog log) {
        this.features = features;
        this.tables = tables;
        this.log = log;
    }

    /** What it comes to; why it cannot be is added to the objections. */
    Wanted of(ModuleRequest request, List<Localized> objections) {
        if (request instanceof ModuleRequest.Install install) {
            return install(install, objections);
        }
        if (request instanceof ModuleRequest.Remove remove) {
            String name = remove.module();
            if (features.find(name).flatMap(Feature::folder).isEmpty()) {
                objections.add(Sayings.say("plan.not.brought", name));
            }
            return new Wanted(
                    ChangeSummary.goes(name, versionOf(name)),
                    Set.of(name),
                    new FeatureChange(Map.of(), Set.of(name), Map.of()),
                    Set.of());
        }
        return request instanceof ModuleRequest.Rollback rollback
                ? rollback(rollback, objections)
                : lock((ModuleRequest.Lock) request);
    }

    /** Those of the set that are there already stay as they are, as long as any other comes. */
    private Wanted install(ModuleRequest.Install request, List<Localized> objections) {
        Map<String, Path> brought = new TreeMap<>();
        Map<String, Boolean> switched = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        for (StagedModule module : request.modules()) {
            String name = module.name();
            if (!features.find(name).flatMap(Feature::folder).equals(Optional.of(module.folder()))) {
                lines.add(line(name, module.version()));
                brought.put(name, module.folder());
                switched.put(name, true);
            }
        }
        if (brought.isEmpty()) {
            request.modules()
                    .forEach(module -> objections.add(Sayings.say("plan.there", module.name(), module.version())));
        }
        return new Wanted(
                String.join(ChangeSummary.NEXT, lines),
                brought.keySet(),
                new FeatureChange(brought, Set.of(), switched),
                Set.of());
    }

    private String line(String name, String version) {
        return features.find(name).isPresent()
                ? ChangeSummary.becomes(name, versionOf(name), version)
                : ChangeSummary.comes(name, version);
    }

    private Wanted rollback(ModuleRequest.Rollback request, List<Localized> objections) {
        Optional<ModuleChange> found = log.find(request.change());
        if (found.isEmpty() || found.get().state() != ModuleChange.State.DONE) {
            objections.add(Sayings.say("plan.no.change"));
            return new Wanted("", Set.of(), new FeatureChange(Map.of(), Set.of(), Map.of()), Set.of());
        }
        ModuleChange change = found.get();
        boolean isLatest = log.latest(LATER).stream()
                .filter(later -> later.state() == ModuleChange.State.DONE)
                .filter(later -> later.modules().stream().anyMatch(change.modules()::contains))
                .findFirst()
                .filter(latest -> latest.id().equals(change.id()))
                .isPresent();
        if (!isLatest) {
            objections.add(Sayings.say("plan.changed.since"));
        }
        Set<String> returning = change.aside().stream()
                .filter(module -> tables.isSetAside(module, Copy.BEFORE))
                .collect(Collectors.toSet());
        return new Wanted(
                ChangeSummary.takenBack(change.summary()), change.modules(), log.undoOf(change.id()), returning);
    }

    private Wanted lock(ModuleRequest.Lock lock) {
        Map<String, Path> brought = new HashMap<>();
        Set<String> dropped = new HashSet<>();
        Map<String, Boolean> switched = new HashMap<>(lock.enabled());
        lock.brought().forEach((name, module) -> {
            Optional<Path> there = features.find(name).flatMap(Feature::folder);
            if (!there.equals(Optional.of(module.folder()))) {
                brought.put(name, module.folder());
            }
        });
        for (Feature feature : features.all()) {
            if (feature.folder().isPresent() && !lock.brought().containsKey(feature.name())) {
                dropped.add(feature.name());
                switched.remove(feature.name());
            }
            if (!dropped.contains(feature.name())
                    && isRunning(feature) == switched.getOrDefault(feature.name(), false)) {
                switched.remove(feature.name());
            }
        }
        Set<String> modules = new TreeSet<>(brought.keySet());
        modules.addAll(dropped);
        modules.addAll(switched.keySet());
        return new Wanted(
                ChangeSummary.locked(modules), modules, new FeatureChange(brought, dropped, switched), Set.of());
    }

    /** What takes a change back. */
    FeatureChange undoOf(FeatureChange change) {
        Map<String, Path> brought = new HashMap<>();
        Set<String> dropped = new HashSet<>();
        Map<String, Boolean> switched = new HashMap<>();
        Set<String> touched = new HashSet<>(change.brought().keySet());
        touched.addAll(change.dropped());
        touched.addAll(change.switched().keySet());
        for (String name : touched) {
            Optional<Feature> feature = features.find(name);
            Optional<Path> folder = feature.flatMap(Feature::folder);
            if (folder.isPresent()) {
                brought.put(name, folder.get());
            } else if (change.brought().containsKey(name)) {
                dropped.add(name);
            }
            feature.filter(each -> !each.required()).ifPresent(each -> switched.put(name, isRunning(each)));
        }
        return new FeatureChange(brought, dropped, switched);
    }

    private String versionOf(String name) {
        return features.find(name).map(Feature::version).orElse("–");
    }

    private static boolean isRunning(Feature feature) {
        return feature.state() != FeatureState.DISABLED;
    }
}
