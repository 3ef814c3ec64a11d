package rapport.growth.store;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.growth.Approach;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;

/** Approaches are found by the competitor and by what was said. */
@Component(service = SearchSource.class)
public final class ApproachWords extends EntryWords<Approach> {

    @Activate
    public ApproachWords(@Reference Database database) {
        super(database, Shape.APPROACH, Approach.class, "swords");
    }

    @Override
    Stream<@Nullable String> words(Approach one) {
        return Stream.of(one.competitor(), one.words());
    }
}
