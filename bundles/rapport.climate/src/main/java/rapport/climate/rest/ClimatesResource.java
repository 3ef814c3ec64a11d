package rapport.climate.rest;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.climate.Climate;
import rapport.api.climate.Climates;
import rapport.api.climate.Climates.Point;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;

/** How relationships feel, and why. */
@Component
public final class ClimatesResource implements Resource {

    /** How a relationship feels, and how that came. */
    record Account(Climate climate, List<Point> history) {

        Account {
            history = List.copyOf(history);
        }
    }

    private final Climates climates;

    @Activate
    public ClimatesResource(@Reference Climates climates) {
        this.climates = climates;
    }

    @Override
    public String name() {
        return "climates";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get(
                "climates/{relationship}",
                "The climate of a relationship with its reasons, and how it came.",
                Account.class,
                this::show));
    }

    private Reply show(Call call) {
        RelationshipId id = call.id("relationship", RelationshipId::new);
        return climates.find(call.caller(), id)
                .map(climate -> Reply.ok(new Account(climate, climates.history(call.caller(), id))))
                .orElseThrow(() -> new ResourceNotFound("relationship " + id.value()));
    }
}
