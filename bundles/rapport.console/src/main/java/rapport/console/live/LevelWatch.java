package rapport.console.live;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.api.level.Level;
import rapport.console.api.LiveUpdates;
import rapport.console.api.Navigation;

/** Lets everybody's navigation follow the levels that come and go. */
@Component(service = {})
public final class LevelWatch {

    private final LiveUpdates updates;

    @Activate
    public LevelWatch(@Reference LiveUpdates updates) {
        this.updates = updates;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addLevel(Level level) {
        updates.changed(LiveUpdates.NAVIGATION);
    }

    void removeLevel(Level level) {
        updates.changed(LiveUpdates.NAVIGATION);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addNavigation(Navigation navigation) {
        updates.changed(LiveUpdates.NAVIGATION);
    }

    void removeNavigation(Navigation navigation) {
        updates.changed(LiveUpdates.NAVIGATION);
    }
}
