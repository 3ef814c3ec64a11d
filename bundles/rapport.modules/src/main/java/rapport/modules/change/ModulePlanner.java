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
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.features.api.Feature;
import rapport.features.api.FeatureChange;
import rapport.features.api.FeaturePlan;
import rapport.features.api.FeaturePlan.PlannedBundle;
import rapport.features.api.FeatureState;
import rapport.features.api.Features;
import rapport.modules.model.ModuleChange;
import rapport.modules.store.ChangeLog;
import rapport.store.api.ModuleTables;
import rapport.store.api.ModuleTables.Copy;

/** Finds out what a change would do, and does nothing. */
@Component(service = ModulePlanner.class)
public final class ModulePlanner {

    /** More changes than anybody makes between one of a module and its way back. */
    private static final int LATER = 1_000;

    private final Features features;
    private final ModuleTables tables;
    private final ChangeLog log;

    /** A change as it was wanted. */
    private record Wanted(String summary, Set<String> modules, FeatureChange change, Set<String> returning) {}

    @Activate
    public ModulePlanner(@Reference Features features, @Reference ModuleTables tables, @Reference ChangeLog log) {
        this.features = features;
        this.tables = tables;
        this.log = log;
    }

    public ModulePlan plan(ModuleRequest request) {
        List<String> objections = new ArrayList<>();
        Wanted wanted = wanted(request, objections);
        FeatureChange undo = undoOf(wanted.change());
        if (!objections.isEmpty()) {
            return new ModulePlan(
                    wanted.summary(),
                    wanted.modules(),
                    wanted.change(),
                    undo,
                    List.of(),
                    Map.of(),
                    Set.of(),
                    List.of(),
                    List.of(),
                    objections);
        }
        FeaturePlan plan = features.plan(wanted.change());
        objections.addAll(plan.objections());
        if (request instanceof ModuleRequest.Remove remove
                && remove.data() != ModuleRequest.DataFate.KEEP
                && plan.bundles().stream().anyMatch(bundle -> bundle.fate() == FeaturePlan.Fate.UPDATED)) {
            objections.add("The product ships " + remove.module()
                    + " too, which goes on with what has been recorded; take" + " the module out and keep its data.");
        }
        Contents before = Contents.of(plan.bundles(), PlannedBundle::fileBefore);
        Contents after = objections.isEmpty() ? Contents.of(plan.bundles(), PlannedBundle::fileAfter) : Contents.NONE;
        Map<String, List<String>> migrations = migrations(after, wanted.returning(), objections);
        return new ModulePlan(
                wanted.summary(),
                wanted.modules(),
                wanted.change(),
                undo,
                plan.bundles(),
                migrations,
                wanted.returning(),
                after.without(before),
                before.without(after),
                objections);
    }

    private Wanted wanted(ModuleRequest request, List<String> objections) {
        if (request instanceof ModuleRequest.Install install) {
            String name = install.module().name();
            if (features.find(name)
                    .flatMap(Feature::folder)
                    .equals(Optional.of(install.module().folder()))) {
                objections.add(name + " " + install.module().version() + " is there already.");
            }
            return new Wanted(
                    line(name, install.module().version()),
                    Set.of(name),
                    new FeatureChange(Map.of(name, install.module().folder()), Set.of(), Map.of(name, true)),
                    Set.of());
        }
        if (request instanceof ModuleRequest.Remove remove) {
            String name = remove.module();
            if (features.find(name).flatMap(Feature::folder).isEmpty()) {
                objections.add(name + " is no module that was brought in; what the product ships can be switched off.");
            }
            return new Wanted(
                    "– " + name + " " + versionOf(name),
                    Set.of(name),
                    new FeatureChange(Map.of(), Set.of(name), Map.of()),
                    Set.of());
        }
        return request instanceof ModuleRequest.Rollback rollback
                ? rollback(rollback, objections)
                : lock((ModuleRequest.Lock) request);
    }

    private String line(String name, String version) {
        return features.find(name).isPresent()
                ? name + " " + versionOf(name) + " → " + version
                : "+ " + name + " " + version;
    }

    private Wanted rollback(ModuleRequest.Rollback request, List<String> objections) {
        Optional<ModuleChange> found = log.find(request.change());
        if (found.isEmpty() || found.get().state() != ModuleChange.State.DONE) {
            objections.add("There is no change of that name that could be taken back.");
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
            objections.add("The same module was changed since; take the later change back first.");
        }
        Set<String> returning = change.aside().stream()
                .filter(module -> tables.isSetAside(module, Copy.BEFORE))
                .collect(Collectors.toSet());
        return new Wanted("↩ " + change.summary(), change.modules(), log.undoOf(change.id()), returning);
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
                "lock: " + String.join(", ", modules),
                modules,
                new FeatureChange(brought, dropped, switched),
                Set.of());
    }

    private FeatureChange undoOf(FeatureChange change) {
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

    /** Scripts that were not applied yet; a name that is taken already cannot be that of a module. */
    private Map<String, List<String>> migrations(Contents after, Set<String> returning, List<String> objections) {
        Map<String, List<String>> pending = new TreeMap<>();
        after.scripts().forEach((module, scripts) -> {
            if (returning.contains(module)) {
                return;
            }
            List<String> applied = tables.applied(module);
            if (applied.isEmpty() && tables.isSetAside(module, Copy.BEFORE)) {
                objections.add("What " + module + " recorded before is put away; take the change back that took the"
                        + " module out, and it is there again.");
            }
            if (applied.isEmpty() && !tables.of(module).isEmpty()) {
                objections.add(
                        "The platform has tables that begin with " + module + "_: the module needs another name.");
            }
            List<String> fresh =
                    scripts.stream().filter(script -> !applied.contains(script)).toList();
            if (!fresh.isEmpty()) {
                pending.put(module, fresh);
            }
            applied.stream()
                    .filter(script -> !scripts.contains(script))
                    .findFirst()
                    .ifPresent(script ->
                            objections.add("The tables of " + module + " were made by a newer version, with " + script
                                    + "; take the change back that brought it, instead of installing an older one."));
        });
        return pending;
    }

    private String versionOf(String name) {
        return features.find(name).map(Feature::version).orElse("–");
    }

    private static boolean isRunning(Feature feature) {
        return feature.state() != FeatureState.DISABLED;
    }
}
