package rapport.store;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.store.api.Projection;

/**
 * Takes in the projections of all bundles. Apart from the database, because projections themselves need the database, and
 * each could then come only after the other.
 */
@Component(
        service = {},
        immediate = true)
public final class FollowingProjections {

    private final RunningDatabase database;

    @Activate
    public FollowingProjections(@Reference RunningDatabase database) {
        this.database = database;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addProjection(Projection projection) {
        database.follow(projection);
    }

    void removeProjection(Projection projection) {
        database.unfollow(projection);
    }
}
