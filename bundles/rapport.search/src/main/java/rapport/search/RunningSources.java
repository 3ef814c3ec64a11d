package rapport.search;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.search.store.WordsSources;

/** The sources of findable words that are there right now, each asked through the guarded door. */
@Component(service = {WordsSources.class, RunningSources.class})
public final class RunningSources implements WordsSources {

    private static final Logger LOG = LoggerFactory.getLogger(RunningSources.class);

    private final Door door;
    private final Map<String, SearchSource> sources = new ConcurrentHashMap<>();
    private volatile Runnable listener = () -> {};

    @Activate
    public RunningSources(@Reference Door door) {
        this.door = door;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSource(SearchSource source) {
        try {
            String kind = door.consult(source, "tell its kind", source::kind);
            sources.putIfAbsent(kind, source);
            listener.run();
        } catch (ContributionFailed failed) {
            LOG.warn("The search goes without {}: {}", source.getClass().getName(), failed.getMessage());
        }
    }

    void removeSource(SearchSource source) {
        sources.values().remove(source);
    }

    @Override
    public Set<String> kinds() {
        return new TreeSet<>(sources.keySet());
    }

    @Override
    public Optional<Findable> read(String kind, String json) {
        SearchSource source = sources.get(kind);
        if (source == null) {
            return Optional.empty();
        }
        try {
            return door.consult(source, "read a " + kind, () -> source.read(json));
        } catch (ContributionFailed failed) {
            LOG.warn("A {} cannot be found by its words: {}", kind, failed.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void each(String kind, Consumer<Findable> visitor) {
        SearchSource source = sources.get(kind);
        if (source != null) {
            // The whole of it takes as long as there is to tell, so that no limit of time fits.
            source.each(visitor);
        }
    }

    /** The icon of a kind; empty where its source has gone. */
    public Optional<String> findIcon(String kind) {
        SearchSource source = sources.get(kind);
        try {
            return source == null ? Optional.empty() : Optional.of(door.consult(source, "tell its icon", source::icon));
        } catch (ContributionFailed failed) {
            return Optional.empty();
        }
    }

    @Override
    public void whenAdded(Runnable called) {
        listener = called;
    }
}
