package rapport.launcher.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;
import rapport.features.api.FeaturePlan.Fate;
import rapport.features.api.FeaturePlan.PlannedBundle;
import rapport.launcher.feature.BundlePlan;
import rapport.launcher.feature.PlacedBundle;

/** Puts what comes and what goes together by name, so that an update shows as one. */
final class PlanDrawing {
    private final BundleShelf shelf;

    PlanDrawing(BundleShelf shelf) {
        this.shelf = shelf;
    }

    List<PlannedBundle> draw(BundlePlan plan) {
        Map<String, PlacedBundle> going = new LinkedHashMap<>();
        Map<PlacedBundle, BundleIdentity> identities = new LinkedHashMap<>();
        plan.toRemove().forEach(bundle -> going.put(identify(identities, bundle).symbolicName(), bundle));
        List<PlannedBundle> drawn = new ArrayList<>();
        for (PlacedBundle coming : plan.toAdd()) {
            BundleIdentity after = identify(identities, coming);
            PlacedBundle before = going.remove(after.symbolicName());
            drawn.add(new PlannedBundle(
                    after.symbolicName(),
                    before == null ? Fate.INSTALLED : Fate.UPDATED,
                    Optional.ofNullable(before)
                            .map(old -> identify(identities, old).version()),
                    Optional.of(after.version()),
                    Optional.ofNullable(before).map(PlacedBundle::file),
                    Optional.of(coming.file())));
        }
        going.forEach((name, bundle) -> drawn.add(new PlannedBundle(
                name,
                Fate.REMOVED,
                Optional.of(identify(identities, bundle).version()),
                Optional.empty(),
                Optional.of(bundle.file()),
                Optional.empty())));
        drawn.addAll(restarted(plan.toRemove()));
        return drawn;
    }

    private static BundleIdentity identify(Map<PlacedBundle, BundleIdentity> known, PlacedBundle bundle) {
        return known.computeIfAbsent(bundle, each -> BundleIdentity.of(each.file()));
    }

    private List<PlannedBundle> restarted(Collection<PlacedBundle> going) {
        return shelf.dependents(going).stream().map(PlanDrawing::restarted).toList();
    }

    private static PlannedBundle restarted(Bundle bundle) {
        Optional<String> version = Optional.of(bundle.getVersion().toString());
        return new PlannedBundle(
                bundle.getSymbolicName(), Fate.RESTARTED, version, version, Optional.empty(), Optional.empty());
    }
}
