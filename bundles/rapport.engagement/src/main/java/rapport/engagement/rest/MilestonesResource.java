package rapport.engagement.rest;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.engagement.Milestone;
import rapport.api.engagement.MilestoneId;
import rapport.api.engagement.Milestones;
import rapport.api.engagement.MilestonesQuery;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** Milestones, and whether they were reached. */
@Component
public final class MilestonesResource implements Resource {

    private final Milestones milestones;
    private final Clock clock;

    @Activate
    public MilestonesResource(@Reference Milestones milestones, @Reference Clock clock) {
        this.milestones = milestones;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "milestones";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "milestones",
                        "Milestones, the earliest due first.",
                        Milestone.class,
                        this::list,
                        new Parameter("relationship", "only those of this relationship"),
                        new Parameter("level", "only those on the level of this name"),
                        new Parameter("open", "true leaves out those that were reached")),
                Route.post("milestones", "Agrees on a milestone.", MilestoneBody.class, Milestone.class, this::agree),
                Route.get("milestones/{id}", "One milestone.", Milestone.class, this::show),
                Route.patch(
                        "milestones/{id}",
                        "Changes what, when and whose it is.",
                        MilestoneBody.class,
                        Milestone.class,
                        this::amend),
                Route.delete("milestones/{id}", "Takes a milestone out of every list.", this::delete),
                Route.put(
                        "milestones/{id}/arrival",
                        "Says that it was reached.",
                        Arrival.class,
                        Milestone.class,
                        this::reach),
                Route.delete("milestones/{id}/arrival", "Says that it was not reached after all.", this::reopen));
    }

    private Reply list(Call call) {
        MilestonesQuery query = new MilestonesQuery(
                call.query("relationship", text -> new RelationshipId(UUID.fromString(text)))
                        .orElse(null),
                call.findQuery("level").orElse(null),
                call.query("open", Call::yesOrNo).orElse(false));
        return Reply.ok(milestones.list(call.caller(), query, call.page()));
    }

    private Reply agree(Call call) throws IOException {
        return Reply.of(
                milestones.agree(call.caller(), call.body(MilestoneBody.class).asDraft()),
                agreed -> Reply.created("milestones/" + agreed.id().value(), agreed, agreed.version()));
    }

    private Reply show(Call call) {
        Milestone found = find(call);
        return Reply.ok(found, found.version());
    }

    private Reply amend(Call call) throws IOException {
        Milestone was = find(call);
        MilestoneBody body = call.patched(MilestoneBody.of(was));
        return Reply.of(
                milestones.change(call.caller(), was.id(), call.version(was.version()), body.asDraft()),
                is -> Reply.ok(is, is.version()));
    }

    private Reply reach(Call call) throws IOException {
        Milestone was = find(call);
        Arrival arrival = call.body(Arrival.class);
        return Reply.of(
                milestones.reach(
                        call.caller(),
                        was.id(),
                        call.version(was.version()),
                        Objects.requireNonNullElseGet(arrival.at(), clock::instant)),
                is -> Reply.ok(is, is.version()));
    }

    private Reply reopen(Call call) {
        Milestone was = find(call);
        return Reply.of(
                milestones.reopen(call.caller(), was.id(), call.version(was.version())), is -> Reply.noContent());
    }

    private Reply delete(Call call) {
        Milestone was = find(call);
        milestones.delete(call.caller(), was.id(), call.version(was.version()));
        return Reply.noContent();
    }

    private Milestone find(Call call) {
        MilestoneId id = call.id(MilestoneId::new);
        return milestones.find(call.caller(), id).orElseThrow(() -> new ResourceNotFound("milestone " + id.value()));
    }
}
