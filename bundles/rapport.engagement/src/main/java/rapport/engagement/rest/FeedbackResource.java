package rapport.engagement.rest;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.engagement.Feedback;
import rapport.api.engagement.FeedbackId;
import rapport.api.engagement.FeedbackQuery;
import rapport.api.engagement.RetrospectiveId;
import rapport.api.engagement.Retrospectives;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** Feedback, our response to it, and whether it changed. */
@Component
public final class FeedbackResource implements Resource {

    private final Retrospectives retrospectives;

    @Activate
    public FeedbackResource(@Reference Retrospectives retrospectives) {
        this.retrospectives = retrospectives;
    }

    @Override
    public String name() {
        return "feedback";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "feedback",
                        "Feedback, the longest waiting first.",
                        Feedback.class,
                        this::list,
                        new Parameter("relationship", "only that of this relationship"),
                        new Parameter("retrospective", "only that of this retrospective"),
                        new Parameter("level", "only that of relationships on the level of this name"),
                        new Parameter("open", "true leaves out that to which nothing is left to do")),
                Route.post("feedback", "Takes down a feedback.", FeedbackBody.class, Feedback.class, this::give),
                Route.get("feedback/{id}", "One feedback.", Feedback.class, this::show),
                Route.patch(
                        "feedback/{id}", "Puts right who said what.", FeedbackBody.class, Feedback.class, this::amend),
                Route.delete("feedback/{id}", "Takes a feedback out of every list.", this::delete),
                Route.put(
                        "feedback/{id}/response",
                        "Says what we will change, or why not.",
                        ResponseBody.class,
                        Feedback.class,
                        this::respond),
                Route.put(
                        "feedback/{id}/check",
                        "Says whether it has changed.",
                        Verdict.class,
                        Feedback.class,
                        this::check));
    }

    private Reply list(Call call) {
        FeedbackQuery query = new FeedbackQuery(
                call.query("relationship", text -> new RelationshipId(UUID.fromString(text)))
                        .orElse(null),
                call.query("retrospective", text -> new RetrospectiveId(UUID.fromString(text)))
                        .orElse(null),
                call.findQuery("level").orElse(null),
                call.query("open", Call::yesOrNo).orElse(false));
        return Reply.ok(retrospectives.feedback(call.caller(), query, call.page()));
    }

    private Reply give(Call call) throws IOException {
        FeedbackBody body = call.body(FeedbackBody.class);
        return Reply.of(
                retrospectives.give(call.caller(), body.retrospective(), body.asDraft()),
                given -> Reply.created("feedback/" + given.id().value(), given, given.version()));
    }

    private Reply show(Call call) {
        Feedback found = find(call);
        return Reply.ok(found, found.version());
    }

    private Reply amend(Call call) throws IOException {
        Feedback was = find(call);
        FeedbackBody body = call.patched(FeedbackBody.of(was));
        return Reply.of(
                retrospectives.changeFeedback(call.caller(), was.id(), call.version(was.version()), body.asDraft()),
                is -> Reply.ok(is, is.version()));
    }

    private Reply respond(Call call) throws IOException {
        Feedback was = find(call);
        ResponseBody body = call.body(ResponseBody.class);
        return Reply.of(
                retrospectives.respond(call.caller(), was.id(), call.version(was.version()), body.asResponse()),
                is -> Reply.ok(is, is.version()));
    }

    private Reply check(Call call) throws IOException {
        Feedback was = find(call);
        boolean changed = call.body(Verdict.class).changed();
        return Reply.of(
                retrospectives.check(call.caller(), was.id(), call.version(was.version()), changed),
                is -> Reply.ok(is, is.version()));
    }

    private Reply delete(Call call) {
        Feedback was = find(call);
        retrospectives.deleteFeedback(call.caller(), was.id(), call.version(was.version()));
        return Reply.noContent();
    }

    private Feedback find(Call call) {
        FeedbackId id = call.id(FeedbackId::new);
        return retrospectives
                .findFeedback(call.caller(), id)
                .orElseThrow(() -> new ResourceNotFound("feedback " + id.value()));
    }
}
