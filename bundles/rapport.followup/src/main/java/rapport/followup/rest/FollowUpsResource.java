package rapport.followup.rest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUp.State;
import rapport.api.followup.FollowUpAnswer;
import rapport.api.followup.FollowUpDraft;
import rapport.api.followup.FollowUpId;
import rapport.api.followup.FollowUps;
import rapport.api.followup.FollowUpsQuery;
import rapport.api.outcome.Outcome;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** Asking again how it holds, long after the work is done; each step leaves something behind, and that is its resource. */
@Component
public final class FollowUpsResource implements Resource {

    private final FollowUps followUps;

    /** What a step does with a follow-up, given the version that the client saw. */
    @FunctionalInterface
    private interface Taking<B> {
        Outcome<FollowUp> take(Call call, FollowUp was, long version, B body);
    }

    @Activate
    public FollowUpsResource(@Reference FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public String name() {
        return "follow-ups";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "follow-ups",
                        "Follow-ups, the earliest due first.",
                        FollowUp.class,
                        this::list,
                        new Parameter("person", "only those with this person"),
                        new Parameter("relationship", "only those of concerns that were closed in it"),
                        new Parameter("asker", "only those that it falls to this colleague to ask"),
                        new Parameter("state", "only those that are open, paused, done, skipped or ended"),
                        new Parameter("from", "only those due on this day or later"),
                        new Parameter("until", "only those due before this day")),
                Route.post(
                        "follow-ups",
                        "Begins a series without a concern.",
                        FollowUpDraft.class,
                        FollowUp.class,
                        this::begin),
                Route.get("follow-ups/{id}", "One follow-up.", FollowUp.class, this::show),
                Route.list(
                        "follow-ups/{id}/series",
                        "All of its series, the earliest first.",
                        FollowUp.class,
                        this::series),
                Route.patch(
                        "follow-ups/{id}",
                        "Gives it to another colleague, or moves the day.",
                        Plan.class,
                        FollowUp.class,
                        this::change),
                step("answer", "We asked; tells the next of the series.", FollowUpAnswer.class, this::answer),
                step("passing", "Lets it pass; tells the next of the series.", Reason.class, this::skip),
                step("pause", "Lets it wait.", Reason.class, this::pause),
                Route.delete("follow-ups/{id}/pause", "Goes on with it.", this::resume),
                step("end", "Ends the series.", Reason.class, this::end));
    }

    private <B> Route step(String noun, String summary, Class<B> body, Taking<B> taking) {
        return Route.post("follow-ups/{id}/" + noun, summary, body, FollowUp.class, call -> {
            FollowUp was = find(call);
            return Reply.of(
                    taking.take(call, was, call.version(was.version()), call.body(body)),
                    is -> Reply.created("follow-ups/" + is.id().value(), is, is.version()));
        });
    }

    private Reply list(Call call) {
        FollowUpsQuery query = new FollowUpsQuery(
                call.query("person", text -> new PersonId(UUID.fromString(text)))
                        .orElse(null),
                call.query("relationship", text -> new RelationshipId(UUID.fromString(text)))
                        .orElse(null),
                call.query("asker", text -> new PersonId(UUID.fromString(text))).orElse(null),
                call.query("state", text -> State.valueOf(text.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                call.query("from", LocalDate::parse).orElse(null),
                call.query("until", LocalDate::parse).orElse(null));
        return Reply.ok(followUps.list(call.caller(), query, call.page()));
    }

    private Reply begin(Call call) throws IOException {
        return Reply.of(
                followUps.begin(call.caller(), call.body(FollowUpDraft.class)),
                begun -> Reply.created("follow-ups/" + begun.id().value(), begun, begun.version()));
    }

    private Reply show(Call call) {
        FollowUp found = find(call);
        return Reply.ok(found, found.version());
    }

    private Reply series(Call call) {
        return Reply.ok(new Slice<>(followUps.series(call.caller(), find(call).id()), null, null));
    }

    private Reply change(Call call) throws IOException {
        FollowUp was = find(call);
        Plan plan = call.patched(new Plan(was.owner(), was.due()));
        return Reply.of(
                followUps.change(call.caller(), was.id(), call.version(was.version()), plan.owner(), plan.due()),
                is -> Reply.ok(is, is.version()));
    }

    private Outcome<FollowUp> answer(Call call, FollowUp was, long version, FollowUpAnswer body) {
        return followUps.answer(call.caller(), was.id(), version, body);
    }

    private Outcome<FollowUp> skip(Call call, FollowUp was, long version, Reason body) {
        return followUps.skip(call.caller(), was.id(), version, body.reason());
    }

    private Outcome<FollowUp> pause(Call call, FollowUp was, long version, Reason body) {
        return followUps.pause(call.caller(), was.id(), version, body.reason());
    }

    private Outcome<FollowUp> end(Call call, FollowUp was, long version, Reason body) {
        String reason = body.reason();
        return followUps.end(call.caller(), was.id(), version, reason == null ? "" : reason);
    }

    private Reply resume(Call call) {
        FollowUp was = find(call);
        return Reply.of(
                followUps.resume(call.caller(), was.id(), call.version(was.version())), is -> Reply.noContent());
    }

    private FollowUp find(Call call) {
        FollowUpId id = call.id(FollowUpId::new);
        return followUps.find(call.caller(), id).orElseThrow(() -> new ResourceNotFound("follow-up " + id.value()));
    }
}
