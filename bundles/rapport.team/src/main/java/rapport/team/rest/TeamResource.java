package rapport.team.rest;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.rest.Resource;
import rapport.api.rest.Route;
import rapport.team.store.Pulses;

/** All that the team offers to programs. */
@Component
public final class TeamResource implements Resource {

    private final PulseRoutes pulses;

    @Activate
    public TeamResource(@Reference Pulses pulses) {
        this.pulses = new PulseRoutes(pulses);
    }

    @Override
    public String name() {
        return "team";
    }

    @Override
    public List<Route> routes() {
        return pulses.all();
    }
}
