package rapport.console.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import rapport.console.api.Finder;
import rapport.console.api.Found;
import rapport.console.api.Visit;

/** Asks everybody who can find something, and names each record once. */
@Component(service = Finders.class)
public final class Finders {

    private static final Logger LOG = LoggerFactory.getLogger(Finders.class);

    private final Set<Finder> finders = new CopyOnWriteArraySet<>();
    private final Door door;

    @Activate
    public Finders(@Reference Door door) {
        this.door = door;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addFinder(Finder finder) {
        finders.add(finder);
    }

    public void removeFinder(Finder finder) {
        finders.remove(finder);
    }

    List<Found> find(Visit visit, String words, Set<Found.Kind> kinds, int limit) {
        List<Found> found = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (Finder finder : finders) {
            try {
                door.consult(finder, "find", () -> List.copyOf(finder.find(visit, words, kinds, limit))).stream()
                        .filter(each -> kinds.contains(each.kind()) && seen.add(each.id()))
                        .forEach(found::add);
            } catch (ContributionFailed failed) {
                LOG.warn("search goes without {}: {}", finder.getClass().getName(), failed.getMessage());
            }
        }
        return found.subList(0, Math.min(limit, found.size()));
    }
}
