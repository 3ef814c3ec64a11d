package rapport.engagement.rest;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.engagement.Retrospective;
import rapport.api.engagement.RetrospectiveId;
import rapport.api.engagement.Retrospectives;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** Retrospectives: both sides look back. */
@Component
public final class RetrospectivesResource implements Resource {

    private final Retrospectives retrospectives;

    @Activate
    public RetrospectivesResource(@Reference Retrospectives retrospectives) {
        this.retrospectives = retrospectives;
    }

    @Override
    public String name() {
        return "retrospectives";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "retrospectives",
                        "Retrospectives, the latest first.",
                        Retrospective.class,
                        this::list,
                        new Parameter("relationship", "only those of this relationship")),
                Route.post(
                        "retrospectives",
                        "Tells of a retrospective.",
                        RetrospectiveBody.class,
                        Retrospective.class,
                        this::hold),
                Route.get("retrospectives/{id}", "One retrospective.", Retrospective.class, this::show),
                Route.patch(
                        "retrospectives/{id}",
                        "Puts right when it was, who was there, and what went well.",
                        RetrospectiveBody.class,
                        Retrospective.class,
                        this::amend),
                Route.delete(
                        "retrospectives/{id}", "Takes a retrospective and its feedback out of lists.", this::delete));
    }

    private Reply list(Call call) {
        RelationshipId relationship = call.query("relationship", text -> new RelationshipId(UUID.fromString(text)))
                .orElse(null);
        return Reply.ok(retrospectives.list(call.caller(), relationship, call.page()));
    }

    private Reply hold(Call call) throws IOException {
        return Reply.of(
                retrospectives.hold(
                        call.caller(), call.body(RetrospectiveBody.class).asDraft()),
                held -> Reply.created("retrospectives/" + held.id().value(), held, held.version()));
    }

    private Reply show(Call call) {
        Retrospective found = find(call);
        return Reply.ok(found, found.version());
    }

    private Reply amend(Call call) throws IOException {
        Retrospective was = find(call);
        RetrospectiveBody body = call.patched(RetrospectiveBody.of(was));
        return Reply.of(
                retrospectives.change(call.caller(), was.id(), call.version(was.version()), body.asDraft()),
                is -> Reply.ok(is, is.version()));
    }

    private Reply delete(Call call) {
        Retrospective was = find(call);
        retrospectives.delete(call.caller(), was.id(), call.version(was.version()));
        return Reply.noContent();
    }

    private Retrospective find(Call call) {
        RetrospectiveId id = call.id(RetrospectiveId::new);
        return retrospectives
                .find(call.caller(), id)
                .orElseThrow(() -> new ResourceNotFound("retrospective " + id.value()));
    }
}
