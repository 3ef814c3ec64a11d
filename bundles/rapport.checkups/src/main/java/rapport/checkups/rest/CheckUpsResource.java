package rapport.checkups.rest;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.checkup.AnswerDraft;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.CheckUpId;
import rapport.api.checkup.CheckUps;
import rapport.api.checkup.CheckUpsQuery;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** Check-ups: drafts that take answers, and complete ones. */
@Component
public final class CheckUpsResource implements Resource {

    private final CheckUps checkUps;

    @Activate
    public CheckUpsResource(@Reference CheckUps checkUps) {
        this.checkUps = checkUps;
    }

    @Override
    public String name() {
        return "check-ups";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "check-ups",
                        "Check-ups, the newest first.",
                        CheckUp.class,
                        this::list,
                        new Parameter("relationship", "only those of this relationship"),
                        new Parameter("level", "only those on the level of this name"),
                        new Parameter("questionnaire", "only those of the questionnaire of this name"),
                        new Parameter("person", "only those that this person of theirs answers"),
                        new Parameter("sent", "true for complete ones, false for drafts")),
                Route.post(
                        "check-ups",
                        "Takes down a check-up, or begins a draft.",
                        CheckUpBody.class,
                        CheckUp.class,
                        this::begin),
                Route.get("check-ups/{id}", "One check-up.", CheckUp.class, this::show),
                Route.put(
                        "check-ups/{id}/answers",
                        "Takes answers into a draft; questions that are not named keep theirs.",
                        Answers.class,
                        CheckUp.class,
                        this::answer),
                new Route(
                        "POST",
                        "check-ups/{id}/completion",
                        "Completes a draft.",
                        null,
                        CheckUp.class,
                        false,
                        List.of(),
                        this::complete),
                Route.delete("check-ups/{id}", "Takes a check-up out of every list.", this::delete));
    }

    private Reply list(Call call) {
        CheckUpsQuery query = new CheckUpsQuery(
                call.query("relationship", text -> new RelationshipId(UUID.fromString(text)))
                        .orElse(null),
                call.findQuery("level").orElse(null),
                call.findQuery("questionnaire").orElse(null),
                call.query("person", text -> new PersonId(UUID.fromString(text)))
                        .orElse(null),
                call.query("sent", Call::yesOrNo).orElse(null));
        return Reply.ok(checkUps.list(call.caller(), query, call.page()));
    }

    private Reply begin(Call call) throws IOException {
        CheckUpBody body = call.body(CheckUpBody.class);
        return Reply.of(
                body.isDraft() ? draft(call.caller(), body) : checkUps.record(call.caller(), body.asDraft()),
                CheckUpsResource::created);
    }

    private Outcome<CheckUp> draft(Caller by, CheckUpBody body) {
        return body.byThem() == null
                ? checkUps.start(by, body.relationship(), body.questionnaire())
                : checkUps.ask(by, body.relationship(), body.questionnaire(), body.byThem());
    }

    private Reply show(Call call) {
        CheckUp found = find(call);
        return Reply.ok(found, found.version());
    }

    private Reply answer(Call call) throws IOException {
        CheckUp was = find(call);
        List<AnswerDraft> answers = call.body(Answers.class).answers();
        return Reply.of(
                checkUps.answer(call.caller(), was.id(), call.version(was.version()), answers),
                is -> Reply.ok(is, is.version()));
    }

    private Reply complete(Call call) {
        CheckUp was = find(call);
        return Reply.of(checkUps.send(call.caller(), was.id(), call.version(was.version())), CheckUpsResource::created);
    }

    private Reply delete(Call call) {
        CheckUp was = find(call);
        checkUps.delete(call.caller(), was.id(), call.version(was.version()));
        return Reply.noContent();
    }

    private CheckUp find(Call call) {
        CheckUpId id = call.id(CheckUpId::new);
        return checkUps.find(call.caller(), id).orElseThrow(() -> new ResourceNotFound("check-up " + id.value()));
    }

    private static Reply created(CheckUp is) {
        return Reply.created("check-ups/" + is.id().value(), is, is.version());
    }
}
