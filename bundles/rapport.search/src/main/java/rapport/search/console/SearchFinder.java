package rapport.search.console;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.search.Search;
import rapport.api.search.Search.Hit;
import rapport.console.api.Finder;
import rapport.console.api.Found;
import rapport.console.api.Visit;
import rapport.search.RunningSources;

/** Answers the palette, the search field and the pickers from the search index. */
@Component
public final class SearchFinder implements Finder {

    /** Some of what is found is of another kind than asked for, so more is fetched than wanted. */
    private static final int SPARE = 4;

    private static final int MOST = 100;

    private final Search search;

    private final RunningSources sources;

    @Activate
    public SearchFinder(@Reference Search search, @Reference RunningSources sources) {
        this.search = search;
        this.sources = sources;
    }

    @Override
    public List<Found> find(Visit visit, String words, Set<Found.Kind> kinds, int limit) {
        Stream<Found> named = search.find(visit.caller(), words, Math.min(MOST, limit * SPARE)).stream()
                .filter(hit -> kinds.contains(kindOf(hit)))
                .map(SearchFinder::found);
        Stream<Found> told = kinds.contains(Found.Kind.RECORD)
                ? search.findWords(visit.caller(), words, Math.min(MOST, limit)).stream()
                        .flatMap(this::record)
                : Stream.empty();
        return Stream.concat(named, told).limit(limit).toList();
    }

    private Stream<Found> record(Hit hit) {
        return sources.findIcon(hit.kind()).stream()
                .map(icon -> new Found(
                        Found.Kind.RECORD, UUID.fromString(hit.id()), hit.title(), hit.subtitle(), hit.path(), icon));
    }

    private static Found found(Hit hit) {
        return new Found(kindOf(hit), UUID.fromString(hit.id()), hit.title(), hit.subtitle(), hit.path());
    }

    private static Found.Kind kindOf(Hit hit) {
        return Found.Kind.valueOf(hit.kind().toUpperCase(Locale.ROOT));
    }
}
