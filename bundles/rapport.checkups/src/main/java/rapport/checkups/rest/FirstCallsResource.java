package rapport.checkups.rest;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.checkup.FirstCall;
import rapport.api.checkup.FirstCallId;
import rapport.api.checkup.FirstCalls;
import rapport.api.outcome.Outcome;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** What they do first if a competitor calls: guessed, said and done. */
@Component
public final class FirstCallsResource implements Resource {

    private final FirstCalls firstCalls;

    @Activate
    public FirstCallsResource(@Reference FirstCalls firstCalls) {
        this.firstCalls = firstCalls;
    }

    @Override
    public String name() {
        return "first-calls";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "first-calls",
                        "First calls, the newest first.",
                        FirstCall.class,
                        this::list,
                        new Parameter("relationship", "only those of this relationship")),
                Route.get("first-calls/{id}", "One first call.", FirstCall.class, this::show),
                Route.delete("first-calls/{id}", "Takes a first call out of every list.", this::delete),
                Route.get(
                        "first-calls/scores",
                        "How well you guess, which nobody else is told, and how well the house does.",
                        GuessScores.class,
                        this::scores),
                Route.post(
                        "first-calls/guesses",
                        "Notes what you think they would do, as chances that add up to 1.",
                        Guess.class,
                        FirstCall.class,
                        this::guess),
                Route.post(
                        "first-calls/answers",
                        "Notes what they say that they would do.",
                        Told.class,
                        CallsTold.class,
                        this::said),
                Route.post(
                        "first-calls/events",
                        "Notes what they did when a competitor called.",
                        Told.class,
                        CallsTold.class,
                        this::happened));
    }

    private Reply list(Call call) {
        RelationshipId relationship = call.query("relationship", text -> new RelationshipId(UUID.fromString(text)))
                .orElse(null);
        return Reply.ok(firstCalls.list(call.caller(), relationship, call.page()));
    }

    private Reply show(Call call) {
        FirstCall found = find(call);
        return Reply.ok(found, found.version());
    }

    private Reply delete(Call call) {
        FirstCall was = find(call);
        firstCalls.delete(call.caller(), was.id(), call.version(was.version()));
        return Reply.noContent();
    }

    private Reply scores(Call call) {
        return Reply.ok(new GuessScores(
                firstCalls.ownScore(call.caller()),
                firstCalls.findHouseScore(call.caller()).orElse(null)));
    }

    private Reply guess(Call call) throws IOException {
        Guess body = call.body(Guess.class);
        return Reply.of(
                firstCalls.guess(call.caller(), body.relationship(), body.chances()),
                is -> Reply.created("first-calls/" + is.id().value(), is, is.version()));
    }

    private Reply said(Call call) throws IOException {
        Told body = call.body(Told.class);
        return told(
                body, firstCalls.said(call.caller(), body.relationship(), body.outcome(), body.person(), body.at()));
    }

    private Reply happened(Call call) throws IOException {
        Told body = call.body(Told.class);
        return told(body, firstCalls.happened(call.caller(), body.relationship(), body.outcome(), body.at()));
    }

    private static Reply told(Told body, Outcome<List<FirstCall>> outcome) {
        String where = "first-calls?relationship=" + body.relationship().value();
        return Reply.of(outcome, calls -> new Reply(201, new CallsTold(calls), where, null, null, null));
    }

    private FirstCall find(Call call) {
        FirstCallId id = call.id(FirstCallId::new);
        return firstCalls.find(call.caller(), id).orElseThrow(() -> new ResourceNotFound("first call " + id.value()));
    }
}
