package rapport.growth.rest;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.growth.Approach;
import rapport.api.growth.ApproachDraft;
import rapport.api.growth.Approaches;
import rapport.api.rest.Resource;
import rapport.api.rest.Route;
import rapport.growth.ApproachesBook;

/** How competitors came to those whom we look after. */
@Component
public final class ApproachesResource implements Resource {

    private final EntryRoutes<Approach, ApproachDraft> routes;

    @Activate
    public ApproachesResource(@Reference Approaches approaches) {
        this.routes = new EntryRoutes<>(
                "approaches", "an approach", Approach.class, ApproachDraft.class, new ApproachesBook(approaches));
    }

    @Override
    public String name() {
        return "approaches";
    }

    @Override
    public List<Route> routes() {
        return routes.all();
    }
}
