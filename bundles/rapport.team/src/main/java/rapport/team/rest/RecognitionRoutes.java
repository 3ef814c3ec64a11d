package rapport.team.rest;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;
import rapport.team.model.Recognition;
import rapport.team.model.RecognitionDraft;
import rapport.team.model.RecognitionId;
import rapport.team.model.RecognitionsQuery;
import rapport.team.store.Recognitions;

/** What programs can do with words of thanks. */
record RecognitionRoutes(Recognitions recognitions) {

    private static final String PATH = "team/recognitions";

    List<Route> all() {
        return List.of(
                Route.list(
                        PATH,
                        "Words of thanks that the caller may read, the latest first. There is nothing to rank.",
                        Recognition.class,
                        this::list,
                        new Parameter("receiver", "only those to this person"),
                        new Parameter("relationship", "only those that came about in this relationship")),
                Route.post(PATH, "Thanks a colleague.", RecognitionDraft.class, Recognition.class, this::give),
                Route.get(PATH + "/{id}", "Shows a word of thanks.", Recognition.class, this::show),
                Route.delete(PATH + "/{id}", "Takes back what the caller said.", this::delete));
    }

    private Reply list(Call call) {
        RecognitionsQuery query = new RecognitionsQuery(
                call.query("receiver", text -> new PersonId(UUID.fromString(text)))
                        .orElse(null),
                call.query("relationship", text -> new RelationshipId(UUID.fromString(text)))
                        .orElse(null));
        return Reply.ok(recognitions.list(call.caller(), query, call.page()));
    }

    private Reply give(Call call) throws IOException {
        return Reply.of(
                recognitions.give(call.caller(), call.body(RecognitionDraft.class)),
                is -> Reply.created(PATH + "/" + is.id().value(), is, is.version()));
    }

    private Reply show(Call call) {
        Recognition found = find(call);
        return Reply.ok(found, found.version());
    }

    private Reply delete(Call call) {
        Recognition was = find(call);
        recognitions.delete(call.caller(), was.id(), call.version(was.version()));
        return Reply.noContent();
    }

    private Recognition find(Call call) {
        RecognitionId id = call.id(RecognitionId::new);
        return recognitions.find(call.caller(), id).orElseThrow(() -> new ResourceNotFound(PATH + "/" + id.value()));
    }
}
