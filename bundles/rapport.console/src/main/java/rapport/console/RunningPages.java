package rapport.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.console.api.Anonymous;
import rapport.console.api.ByLink;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;

/** The pages that are there right now, and the paths of those that were. */
@Component(service = RunningPages.class)
public final class RunningPages {

    private volatile List<Mounted> mounted = List.of();
    private final Set<PathTemplate> gone = ConcurrentHashMap.newKeySet();

    /**
     * A page and one of its paths.
     *
     * @param anonymous whether people who are not signed in may see it
     * @param byLink whether it is reached by a secret in its path
     */
    record Mounted(PathTemplate template, Page page, boolean anonymous, boolean byLink) {}

    /** A page with what stands in the path for its variables. */
    record Match(Mounted mounted, Map<String, String> variables) {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addPage(Page page, Map<String, ?> properties) {
        boolean byLink = isMarked(properties, ByLink.PROPERTY);
        boolean anonymous = byLink || isMarked(properties, Anonymous.PROPERTY);
        List<Mounted> grown = new ArrayList<>();
        for (String path : pathsOf(properties)) {
            PathTemplate template = PathTemplate.parse(path);
            gone.remove(template);
            grown.add(new Mounted(template, page, anonymous, byLink));
        }
        synchronized (this) {
            grown.addAll(mounted);
            grown.sort(Comparator.comparing(Mounted::template));
            mounted = List.copyOf(grown);
        }
    }

    void removePage(Page page) {
        synchronized (this) {
            List<Mounted> left = new ArrayList<>();
            for (Mounted each : mounted) {
                if (each.page() == page) {
                    gone.add(each.template());
                } else {
                    left.add(each);
                }
            }
            mounted = List.copyOf(left);
        }
    }

    /** The page at a path. */
    Optional<Match> find(List<String> path) {
        for (Mounted each : mounted) {
            Optional<Map<String, String>> variables = each.template().match(path);
            if (variables.isPresent()) {
                return Optional.of(new Match(each, variables.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether a page was at this path until its module was switched off. */
    boolean wasThere(List<String> path) {
        return gone.stream().anyMatch(template -> template.match(path).isPresent());
    }

    private static boolean isMarked(Map<String, ?> properties, String mark) {
        return Boolean.parseBoolean(String.valueOf(properties.get(mark)));
    }

    private static List<String> pathsOf(Map<String, ?> properties) {
        Object paths = properties.get(ConsolePath.PROPERTY);
        if (paths instanceof String[] several) {
            return List.of(several);
        }
        return paths == null ? List.of() : List.of(paths.toString());
    }
}
