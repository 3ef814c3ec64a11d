package rapport.growth.store;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.growth.Ask;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;

/** Asks are found by what was said. */
@Component(service = SearchSource.class)
public final class AskWords extends EntryWords<Ask> {

    @Activate
    public AskWords(@Reference Database database) {
        super(database, Shape.ASK, Ask.class, "hand-heart");
    }

    @Override
    Stream<@Nullable String> words(Ask one) {
        return Stream.of(one.words());
    }
}
