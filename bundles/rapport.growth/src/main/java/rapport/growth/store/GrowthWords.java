package rapport.growth.store;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.growth.Growth;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;

/** Growth is found by what was said of it. */
@Component(service = SearchSource.class)
public final class GrowthWords extends EntryWords<Growth> {

    @Activate
    public GrowthWords(@Reference Database database) {
        super(database, Shape.GROWTH, Growth.class, "sprout");
    }

    @Override
    Stream<@Nullable String> words(Growth one) {
        return Stream.of(one.words());
    }
}
