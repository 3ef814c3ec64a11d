package rapport.listening.rest;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.Concern;
import rapport.api.concern.Concerns;
import rapport.api.concern.ConcernsQuery;
import rapport.api.concern.Gate;
import rapport.api.party.Directory;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;
import rapport.listening.statement.Statements;

/** What the other side needs, in its own words, and the steps from gate to gate, each of them a resource. */
@Component
public final class ConcernsResource implements Resource {

    private final Concerns concerns;
    private final StepRoutes steps;
    private final StatementRoutes statements;

    @Activate
    public ConcernsResource(
            @Reference Concerns concerns,
            @Reference Relationships relationships,
            @Reference Directory directory,
            @Reference Clock clock) {
        this.concerns = concerns;
        this.steps = new StepRoutes(concerns, clock);
        this.statements = new StatementRoutes(steps, new Statements(concerns, relationships, directory));
    }

    @Override
    public String name() {
        return "concerns";
    }

    @Override
    public List<Route> routes() {
        return Stream.of(own(), steps.all(), statements.all())
                .flatMap(routes -> routes)
                .toList();
    }

    private Stream<Route> own() {
        return Stream.of(
                Route.list(
                        "concerns",
                        "Concerns, the most important first as far as they were ranked, then those heard longest ago.",
                        Concern.class,
                        this::list,
                        new Parameter("relationship", "only those of this relationship"),
                        new Parameter("level", "only those on the level of this name"),
                        new Parameter("person", "only those in the words of this person"),
                        new Parameter("owner", "only those that this colleague looks after"),
                        new Parameter("gate", "only those at this gate"),
                        new Parameter("open", "true leaves out those that are closed or withdrawn")),
                Route.post("concerns", "Takes down a concern.", ConcernBody.class, Concern.class, this::hear),
                Route.get("concerns/{id}", "One concern.", Concern.class, this::show),
                Route.patch(
                        "concerns/{id}",
                        "Gives it to another owner, or puts their words right before they are played back.",
                        ConcernBody.class,
                        Concern.class,
                        this::amend),
                Route.delete("concerns/{id}", "Takes a concern out of every list.", this::delete));
    }

    private Reply list(Call call) {
        ConcernsQuery query = new ConcernsQuery(
                call.query("relationship", text -> new RelationshipId(UUID.fromString(text)))
                        .orElse(null),
                call.findQuery("level").orElse(null),
                call.query("person", text -> new PersonId(UUID.fromString(text)))
                        .orElse(null),
                call.query("owner", text -> new PersonId(UUID.fromString(text))).orElse(null),
                call.query("gate", text -> Gate.valueOf(text.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                call.query("open", Call::yesOrNo).orElse(false));
        return Reply.ok(concerns.list(call.caller(), query, call.page()));
    }

    private Reply hear(Call call) throws IOException {
        return Reply.of(
                concerns.hear(call.caller(), call.body(ConcernBody.class).asDraft()),
                heard -> Reply.created("concerns/" + heard.id().value(), heard, heard.version()));
    }

    private Reply show(Call call) {
        Concern found = steps.find(call);
        return Reply.ok(found, found.version());
    }

    private Reply amend(Call call) throws IOException {
        Concern was = steps.find(call);
        ConcernBody body = call.patched(ConcernBody.of(was));
        return Reply.of(
                concerns.change(call.caller(), was.id(), call.version(was.version()), body.asDraft()),
                is -> Reply.ok(is, is.version()));
    }

    private Reply delete(Call call) {
        Concern was = steps.find(call);
        concerns.delete(call.caller(), was.id(), call.version(was.version()));
        return Reply.noContent();
    }
}
