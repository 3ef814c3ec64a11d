package rapport.modules.change;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rapport.api.level.Localized;
import rapport.features.api.FeatureChange;
import rapport.features.api.FeaturePlan;
import rapport.modules.archive.Digests;
import rapport.modules.model.Room;

/**
 * What a change of modules would do, told before it is done.
 *
 * @param summary the change in a line: {@code donors 1.0.0 → 1.1.0}
 * @param modules the names of the modules it is about
 * @param change what will be asked of the features
 * @param undo what takes it back
 * @param bundles what becomes of which bundle
 * @param migrations scripts that will be applied, by module
 * @param returning modules whose tables return to how they were before a change that is taken back
 * @param gained what is there afterwards and was not before, such as {@code Page /donors/map}
 * @param lost what is gone afterwards
 * @param room on disk, for copies of tables and for files
 * @param objections why it cannot be done, one sentence each
 */
public record ModulePlan(
        String summary,
        Set<String> modules,
        FeatureChange change,
        FeatureChange undo,
        List<FeaturePlan.PlannedBundle> bundles,
        Map<String, List<String>> migrations,
        Set<String> returning,
        List<String> gained,
        List<String> lost,
        Room room,
        List<Localized> objections) {

    public ModulePlan {
        modules = Set.copyOf(modules);
        bundles = List.copyOf(bundles);
        migrations = Map.copyOf(migrations);
        returning = Set.copyOf(returning);
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        objections = List.copyOf(objections);
    }

    /** The same with the room that it needs, and what that speaks against it. */
    ModulePlan with(Room needed, List<Localized> more) {
        List<Localized> all = new ArrayList<>(objections);
        all.addAll(more);
        return new ModulePlan(
                summary, modules, change, undo, bundles, migrations, returning, gained, lost, needed, all);
    }

    /** Whether it can be done. */
    public boolean isPossible() {
        return objections.isEmpty();
    }

    /** A word that differs where any of this does: whoever agreed to a plan agreed to this one. */
    public String digest() {
        String all = summary
                + change.brought()
                + change.dropped()
                + new TreeMap<>(change.switched())
                + bundles
                + new TreeMap<>(migrations)
                + returning
                + gained
                + lost
                + objections;
        return Digests.sha256(all.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
