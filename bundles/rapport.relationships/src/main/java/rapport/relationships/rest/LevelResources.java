package rapport.relationships.rest;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.ComponentFactory;
import org.osgi.service.component.ComponentInstance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.level.Level;

/** Gives each level its place in the HTTP API when it appears, and takes it back when it goes. */
@Component(service = LevelResources.class, immediate = true)
public final class LevelResources {

    private static final Logger LOG = LoggerFactory.getLogger(LevelResources.class);

    private final ComponentFactory<LevelResource> places;
    private final Door door;
    private final Map<Level, ComponentInstance<LevelResource>> offered = new ConcurrentHashMap<>();

    @Activate
    public LevelResources(
            @Reference(target = "(component.factory=" + LevelResource.FACTORY + ")")
                    ComponentFactory<LevelResource> places,
            @Reference Door door) {
        this.places = places;
        this.door = door;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addLevel(Level level) {
        try {
            String name =
                    door.consult(level, "tell its name", () -> level.describe().name());
            Dictionary<String, Object> properties = new Hashtable<>(Map.of(LevelResource.LEVEL, name));
            offered.put(level, places.newInstance(properties));
        } catch (ContributionFailed fault) {
            LOG.warn("A level has no place in the HTTP API: {}", fault.getMessage());
        }
    }

    void removeLevel(Level level) {
        ComponentInstance<LevelResource> gone = offered.remove(level);
        if (gone != null) {
            gone.dispose();
        }
    }

    @Deactivate
    void stop() {
        offered.keySet().forEach(this::removeLevel);
    }
}
