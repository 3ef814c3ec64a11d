package rapport.modules.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.level.Localized;
import rapport.features.api.FeatureChange;
import rapport.features.api.FeaturePlan;
import rapport.features.api.FeaturePlan.PlannedBundle;
import rapport.features.api.Features;
import rapport.modules.change.WantedChanges.Wanted;
import rapport.modules.model.Room;
import rapport.modules.stock.DiskRoom;
import rapport.modules.store.ChangeLog;
import rapport.modules.words.Sayings;
import rapport.store.api.ModuleTables;
import rapport.store.api.ModuleTables.Copy;

/** Finds out what a change would do, and does nothing. */
@Component(service = ModulePlanner.class)
public final class ModulePlanner {

    private final Features features;
    private final ModuleTables tables;
    private final TableKeeper keeper;
    private final DiskRoom room;
    private final WantedChanges wants;

    @Activate
    public ModulePlanner(
            @Reference Features features,
            @Reference ModuleTables tables,
            @Reference ChangeLog log,
            @Reference TableKeeper keeper,
            @Reference DiskRoom room) {
        this.features = features;
        this.tables = tables;
        this.keeper = keeper;
        this.room = room;
        this.wants = new WantedChanges(features, tables, log);
    }

    public ModulePlan plan(ModuleRequest request) {
        List<Localized> objections = new ArrayList<>();
        Wanted wanted = wants.of(request, objections);
        FeatureChange undo = wants.undoOf(wanted.change());
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
                    room.forBytes(0),
                    objections);
        }
        FeaturePlan plan = features.plan(wanted.change());
        plan.objections().forEach(objection -> objections.add(Sayings.of(objection)));
        if (request instanceof ModuleRequest.Remove remove
                && remove.data() != ModuleRequest.DataFate.KEEP
                && plan.bundles().stream().anyMatch(bundle -> bundle.fate() == FeaturePlan.Fate.UPDATED)) {
            objections.add(Sayings.say("plan.shipped.too", remove.module()));
        }
        Contents before = Contents.of(plan.bundles(), PlannedBundle::fileBefore);
        Contents after = objections.isEmpty() ? Contents.of(plan.bundles(), PlannedBundle::fileAfter) : Contents.NONE;
        Map<String, List<String>> migrations = migrations(after, wanted.returning(), objections);
        ModulePlan found = new ModulePlan(
                wanted.summary(),
                wanted.modules(),
                wanted.change(),
                undo,
                plan.bundles(),
                migrations,
                wanted.returning(),
                after.without(before),
                before.without(after),
                room.forBytes(0),
                objections);
        return found.isPossible() ? withRoom(found, request) : found;
    }

    private ModulePlan withRoom(ModulePlan plan, ModuleRequest request) {
        Room needed = room.forBytes(keeper.bytes(plan, request));
        return plan.with(
                needed,
                needed.isEnough()
                        ? List.of()
                        : List.of(Sayings.say(
                                "plan.full",
                                needed.neededMegabytes(),
                                needed.freeMegabytes(),
                                needed.missingMegabytes())));
    }

    /** Scripts that were not applied yet; a name that is taken already cannot be that of a module. */
    private Map<String, List<String>> migrations(Contents after, Set<String> returning, List<Localized> objections) {
        Map<String, List<String>> pending = new TreeMap<>();
        after.scripts().forEach((module, scripts) -> {
            if (returning.contains(module)) {
                return;
            }
            List<String> applied = tables.applied(module);
            if (applied.isEmpty() && tables.isSetAside(module, Copy.BEFORE)) {
                objections.add(Sayings.say("plan.put.away", module));
            }
            if (applied.isEmpty() && !tables.of(module).isEmpty()) {
                objections.add(Sayings.say("plan.taken", module));
            }
            List<String> fresh =
                    scripts.stream().filter(script -> !applied.contains(script)).toList();
            if (!fresh.isEmpty()) {
                pending.put(module, fresh);
            }
            applied.stream()
                    .filter(script -> !scripts.contains(script))
                    .findFirst()
                    .ifPresent(script -> objections.add(Sayings.say("plan.newer", module, script)));
        });
        return pending;
    }
}
