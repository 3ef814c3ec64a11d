package rapport.growth.rest;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.growth.Growth;
import rapport.api.growth.GrowthDraft;
import rapport.api.growth.Growths;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;
import rapport.growth.GrowthsBook;

/** Referrals, recommendations and repeat business, and where they led. */
@Component
public final class GrowthResource implements Resource {

    private final Growths growths;
    private final EntryRoutes<Growth, GrowthDraft> routes;

    @Activate
    public GrowthResource(@Reference Growths growths) {
        this.growths = growths;
        this.routes = new EntryRoutes<>(
                "growth",
                "something that came of a relationship",
                Growth.class,
                GrowthDraft.class,
                new GrowthsBook(growths));
    }

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public List<Route> routes() {
        Route origin = new Route(
                "GET",
                "growth/origin",
                "Where a relationship came from, and what it led to, five generations deep at the most.",
                null,
                Origin.class,
                false,
                List.of(new Parameter("relationship", "which relationship; has to be named")),
                this::origin);
        return Stream.concat(routes.all().stream(), Stream.of(origin)).toList();
    }

    private Reply origin(Call call) {
        RelationshipId id = call.query("relationship", text -> new RelationshipId(UUID.fromString(text)))
                .orElseThrow(() -> new IllegalArgumentException("query parameter relationship is missing"));
        return Reply.ok(new Origin(growths.ledTo(call.caller(), id), growths.branches(call.caller(), id)));
    }
}
