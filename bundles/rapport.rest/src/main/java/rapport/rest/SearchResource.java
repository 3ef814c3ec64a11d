package rapport.rest;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.Slice;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.Route;
import rapport.api.search.Search;

/** {@code GET /search?q=…}: the best matches among everything that the caller may see. */
@Component
public final class SearchResource implements Resource {

    private static final int USUALLY = 20;
    private static final int MOST = 100;

    private final Search search;

    @Activate
    public SearchResource(@Reference Search search) {
        this.search = search;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.list(
                "search",
                "Finds people, organizations and relationships by a few letters of their names, then records such as concerns by"
                        + " their words, the best matches first.",
                Search.Hit.class,
                this::find,
                new Route.Parameter("q", "What to look for")));
    }

    private Reply find(Call call) {
        String words = call.findQuery("q")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("q must say what to look for"));
        int limit = call.findQuery("limit").isPresent() ? Math.min(call.page().limit(), MOST) : USUALLY;
        List<Search.Hit> hits = Stream.concat(
                        search.find(call.caller(), words, limit).stream(),
                        search.findWords(call.caller(), words, limit).stream())
                .limit(limit)
                .toList();
        return Reply.ok(new Slice<>(hits, null, null));
    }
}
