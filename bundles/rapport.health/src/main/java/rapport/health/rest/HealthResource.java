package rapport.health.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.formula.NamedFormula;
import rapport.api.formula.Trial;
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
import rapport.health.model.Formula;
import rapport.health.store.Trials;

/** How relationships do: one with where its score comes from, or all at a glance. */
@Component
public final class HealthResource implements Resource {

    private final Healths healths;
    private final Trials trials;

    @Activate
    public HealthResource(@Reference Healths healths, @Reference Trials trials) {
        this.healths = healths;
        this.trials = trials;
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
                        new Parameter("sort", "health (as a rule), change or contact")),
                Route.get(
                        "health/trials/{version}",
                        "What another formula would say of health: who would move, and which told better beforehand.",
                        Trial.class,
                        this::trial));
    }

    private Reply explain(Call call) {
        return healths.explain(call.caller(), call.id(RelationshipId::new))
                .map(Reply::ok)
                .orElseThrow(() -> new ResourceNotFound("health of relationship " + call.path("id")));
    }

    private Reply history(Call call) {
        Instant since = call.query("since", Instant::parse).orElse(Instant.EPOCH);
        return Reply.ok(new Slice<>(healths.history(call.caller(), call.id(RelationshipId::new), since), null, null));
    }

    private Reply portfolio(Call call) {
        PortfolioQuery query = new PortfolioQuery(
                call.findQuery("level").orElse(null),
                call.query("owner", text -> new PersonId(UUID.fromString(text))).orElse(null),
                call.query("standing", text -> Standing.valueOf(text.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                call.query("sort", text -> Sort.valueOf(text.toUpperCase(Locale.ROOT)))
                        .orElse(Sort.HEALTH));
        return Reply.ok(healths.portfolio(call.caller(), query, call.page()));
    }

    private Reply trial(Call call) {
        String version = call.path("version");
        Formula candidate = NamedFormula.find(Formula.ALL, version)
                .orElseThrow(() -> new ResourceNotFound("formula \"" + version + "\""));
        return Reply.ok(trials.of(call.caller(), candidate));
    }
}
