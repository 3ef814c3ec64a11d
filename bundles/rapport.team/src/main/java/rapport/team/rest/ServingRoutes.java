package rapport.team.rest;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import rapport.api.party.PartyId;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;
import rapport.team.model.Serving;
import rapport.team.model.ServingDraft;
import rapport.team.model.ServingId;
import rapport.team.model.ServingsQuery;
import rapport.team.store.Servings;

/** What programs can do with internal customers. */
record ServingRoutes(Servings servings) {

    private static final String PATH = "team/servings";

    List<Route> all() {
        return List.of(
                Route.list(
                        PATH,
                        "Which department or colleague of ours serves which, with what; the oldest first.",
                        Serving.class,
                        this::list,
                        new Parameter("relationship", "only what this internal customer gets"),
                        new Parameter("server", "only what person:ID or organization:ID of ours does for others")),
                Route.post(
                        PATH,
                        "Records that somebody of ours serves an internal customer.",
                        ServingDraft.class,
                        Serving.class,
                        this::record),
                Route.get(PATH + "/{id}", "Shows who serves an internal customer.", Serving.class, this::show),
                Route.patch(
                        PATH + "/{id}",
                        "Changes who serves with what, and who answers for it. The internal customer stays.",
                        ServingDraft.class,
                        Serving.class,
                        this::change),
                Route.delete(PATH + "/{id}", "Takes it out of every list.", this::delete));
    }

    private Reply list(Call call) {
        ServingsQuery query = new ServingsQuery(
                call.query("relationship", text -> new RelationshipId(UUID.fromString(text)))
                        .orElse(null),
                call.query("server", PartyId::parse).orElse(null));
        return Reply.ok(servings.list(call.caller(), query, call.page()));
    }

    private Reply record(Call call) throws IOException {
        return Reply.of(
                servings.record(call.caller(), call.body(ServingDraft.class)),
                is -> Reply.created(PATH + "/" + is.id().value(), is, is.version()));
    }

    private Reply show(Call call) {
        Serving found = find(call);
        return Reply.ok(found, found.version());
    }

    private Reply change(Call call) throws IOException {
        Serving was = find(call);
        ServingDraft draft = call.patched(new ServingDraft(
                was.relationship(), was.department(), was.colleague(), was.what(), was.owner(), was.customerOwner()));
        return Reply.of(
                servings.change(call.caller(), was.id(), call.version(was.version()), draft),
                is -> Reply.ok(is, is.version()));
    }

    private Reply delete(Call call) {
        Serving was = find(call);
        servings.delete(call.caller(), was.id(), call.version(was.version()));
        return Reply.noContent();
    }

    private Serving find(Call call) {
        ServingId id = call.id(ServingId::new);
        return servings.find(call.caller(), id).orElseThrow(() -> new ResourceNotFound(PATH + "/" + id.value()));
    }
}
