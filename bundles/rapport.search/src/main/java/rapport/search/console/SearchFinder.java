package rapport.search.console;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.search.Search;
import rapport.api.search.Search.Hit;
import rapport.console.api.Finder;
import rapport.console.api.Found;
import rapport.console.api.Visit;

/** Answers the palette, the search field and the pickers from the search index. */
@Component
public final class SearchFinder implements Finder {

    /** Some of what is found is of another kind than asked for, so more is fetched than wanted. */
    private static final int SPARE = 4;

    private static final int MOST = 100;

    private final Search search;

    @Activate
    public SearchFinder(@Reference Search search) {
        this.search = search;
    }

    @Override
    public List<Found> find(Visit visit, String words, Set<Found.Kind> kinds, int limit) {
        return search.find(visit.caller(), words, Math.min(MOST, limit * SPARE)).stream()
                .filter(hit -> kinds.contains(kindOf(hit)))
                .limit(limit)
                .map(SearchFinder::found)
                .toList();
    }

    private static Found found(Hit hit) {
        return new Found(kindOf(hit), UUID.fromString(hit.id()), hit.title(), hit.subtitle(), pathOf(hit));
    }

    private static Found.Kind kindOf(Hit hit) {
        return Found.Kind.valueOf(hit.kind().toUpperCase(Locale.ROOT));
    }

    private static String pathOf(Hit hit) {
        return switch (kindOf(hit)) {
            case PERSON -> "/people/" + hit.id();
            case ORGANIZATION -> "/organizations/" + hit.id();
            default -> "/relationships/" + hit.id();
        };
    }
}
