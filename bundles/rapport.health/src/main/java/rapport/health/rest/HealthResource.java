package rapport.health.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.health.Explanation;
import rapport.api.health.HealthPoint;
import rapport.api.health.Healths;
import rapport.api.health.PortfolioEntry;
import rapport.api.health.PortfolioEntry.Standing;
import rapport.api.health.PortfolioQuery;
import rapport.api.health.PortfolioQuery.Sort;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** How relationships do: one with where its score comes from, or all at a glance. */
@Component
public final class HealthResource implements Resource {

    private final Healths healths;

    @Activate
    public HealthResource(@Reference Healths healths) {
        this.healths = healths;
    }

    @Override
    public String name() {
        return "health";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        "relationships/{id}/health",
                        "How a relationship does in eight dimensions, what each fact adds or takes, and what would raise it.",
                        Explanation.class,
                        this::explain),
                Route.list(
                        "relationships/{id}/health/history",
                        "When its health changed by a point or more, the oldest first.",
                        HealthPoint.class,
                        this::history,
                        new Parameter("since", "only from this instant on")),
                Route.list(
                        "portfolio",
                        "Relationships at a glance.",
                        PortfolioEntry.class,
                        this::portfolio,
                        new Parameter("level", "only those on the level of this name"),
                        new Parameter("owner", "only those of this colleague"),
                        new Parameter("standing", "only those that stand so: cold, drifting, poor, well, unknown"),
                        new Parameter("sort", "health (as a rule), change or contact")));
    }

    private Reply explain(Call call) {
        return healths.explain(call.caller(), relationship(call))
                .map(Reply::ok)
                .orElseThrow(() -> new ResourceNotFound("health of relationship " + call.path("id")));
    }

    private Reply history(Call call) {
        Instant since = asked(call, "since", Instant::parse).orElse(Instant.EPOCH);
        return Reply.ok(new Slice<>(healths.history(call.caller(), relationship(call), since), null, null));
    }

    private Reply portfolio(Call call) {
        PortfolioQuery query = new PortfolioQuery(
                call.findQuery("level").orElse(null),
                asked(call, "owner", text -> new PersonId(UUID.fromString(text)))
                        .orElse(null),
                asked(call, "standing", text -> Standing.valueOf(text.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                asked(call, "sort", text -> Sort.valueOf(text.toUpperCase(Locale.ROOT)))
                        .orElse(Sort.HEALTH));
        return Reply.ok(healths.portfolio(call.caller(), query, call.page()));
    }

    private static RelationshipId relationship(Call call) {
        try {
            return new RelationshipId(UUID.fromString(call.path("id")));
        } catch (IllegalArgumentException malformed) {
            throw new ResourceNotFound("relationship " + call.path("id"));
        }
    }

    private static <T> Optional<T> asked(Call call, String name, Function<String, T> reading) {
        return call.findQuery(name).map(text -> {
            try {
                return reading.apply(text);
            } catch (RuntimeException malformed) {
                throw new IllegalArgumentException(name + " cannot be \"" + text + "\"", malformed);
            }
        });
    }
}
