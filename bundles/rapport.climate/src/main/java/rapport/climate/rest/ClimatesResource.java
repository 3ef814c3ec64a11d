package rapport.climate.rest;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.climate.Climate;
import rapport.api.climate.Climates;
import rapport.api.climate.Climates.Point;
import rapport.api.formula.NamedFormula;
import rapport.api.formula.Trial;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.climate.model.Formula;
import rapport.climate.store.Trials;

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
    private final Trials trials;

    @Activate
    public ClimatesResource(@Reference Climates climates, @Reference Trials trials) {
        this.climates = climates;
        this.trials = trials;
    }

    @Override
    public String name() {
        return "climates";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        "climates/{relationship}",
                        "The climate of a relationship with its reasons, and how it came.",
                        Account.class,
                        this::show),
                Route.get(
                        "climates/trials/{version}",
                        "What another formula would say of climates: who would move, and which told better beforehand.",
                        Trial.class,
                        this::trial));
    }

    private Reply show(Call call) {
        RelationshipId id = call.id("relationship", RelationshipId::new);
        return climates.find(call.caller(), id)
                .map(climate -> Reply.ok(new Account(climate, climates.history(call.caller(), id))))
                .orElseThrow(() -> new ResourceNotFound("relationship " + id.value()));
    }

    private Reply trial(Call call) {
        String version = call.path("version");
        Formula candidate = NamedFormula.find(Formula.ALL, version)
                .orElseThrow(() -> new ResourceNotFound("formula \"" + version + "\""));
        return Reply.ok(trials.of(call.caller(), candidate));
    }
}
