package rapport.console.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.Visit;

/** Where one can go: what all bundles contribute to the navigation. */
@Component(service = Ways.class)
public final class Ways {

    private static final Logger LOG = LoggerFactory.getLogger(Ways.class);

    private final Set<Navigation> navigations = new CopyOnWriteArraySet<>();
    private final Door door;

    @Activate
    public Ways(@Reference Door door) {
        this.door = door;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addNavigation(Navigation navigation) {
        navigations.add(navigation);
    }

    public void removeNavigation(Navigation navigation) {
        navigations.remove(navigation);
    }

    /** The navigation for a reader who is at that path; a broken contribution is left out. */
    public List<WaysSection> open(Visit visit, String path) {
        return WaysSection.of(entries(visit), path);
    }

    /** The same in its order, without its sections. */
    public List<NavigationEntry> inOrder(Visit visit) {
        return open(visit, visit.path()).stream()
                .flatMap(section -> section.ways().stream())
                .flatMap(Way::all)
                .toList();
    }

    private List<NavigationEntry> entries(Visit visit) {
        List<NavigationEntry> entries = new ArrayList<>();
        for (Navigation navigation : navigations) {
            try {
                entries.addAll(door.consult(navigation, "navigation", () -> List.copyOf(navigation.entries(visit))));
            } catch (ContributionFailed failed) {
                LOG.warn("navigation goes without {}: {}", navigation.getClass().getName(), failed.getMessage());
            }
        }
        return entries;
    }
}
