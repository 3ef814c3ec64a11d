package rapport.search.store;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import rapport.api.search.Findable;

/** Nobody knows any words. */
final class NoWords implements WordsSources {

    @Override
    public Set<String> kinds() {
        return Set.of();
    }

    @Override
    public Optional<Findable> read(String kind, String json) {
        return Optional.empty();
    }

    @Override
    public void each(String kind, Consumer<Findable> visitor) {
        // There is nothing to tell.
    }

    @Override
    public void whenAdded(Runnable called) {
        // Nobody will be.
    }
}
