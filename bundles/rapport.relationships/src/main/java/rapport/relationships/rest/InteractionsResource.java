package rapport.relationships.rest;

import java.io.IOException;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.InteractionId;
import rapport.api.interaction.Interactions;
import rapport.api.party.PartyId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** What happened between people. */
@Component
public final class InteractionsResource implements Resource {

    private final Interactions interactions;

    @Activate
    public InteractionsResource(@Reference Interactions interactions) {
        this.interactions = interactions;
    }

    @Override
    public String name() {
        return "interactions";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "interactions",
                        "Interactions, newest first.",
                        InteractionJson.class,
                        this::list,
                        new Parameter(
                                "about",
                                "only those with person:…, or with the people who hold a position at organization:…")),
                Route.post(
                        "interactions",
                        "Records an interaction.",
                        InteractionBody.class,
                        InteractionJson.class,
                        this::add),
                Route.get("interactions/{id}", "One interaction.", InteractionJson.class, this::show),
                Route.put(
                        "interactions/{id}",
                        "Changes what is recorded of an interaction.",
                        InteractionBody.class,
                        InteractionJson.class,
                        this::change),
                Route.patch(
                        "interactions/{id}",
                        "Changes those parts of an interaction that are sent; null empties.",
                        InteractionBody.class,
                        InteractionJson.class,
                        this::amend),
                Route.delete("interactions/{id}", "Takes an interaction out of every list.", this::delete));
    }

    private Reply list(Call call) {
        PartyId about = call.query("about", PartyId::parse).orElse(null);
        return Reply.ok(interactions.list(call.caller(), about, call.page()).map(InteractionJson::of));
    }

    private Reply show(Call call) {
        Interaction found = find(call);
        return Reply.ok(InteractionJson.of(found), found.version());
    }

    private Reply add(Call call) throws IOException {
        return Reply.of(
                interactions.record(
                        call.caller(), call.body(InteractionBody.class).asDraft()),
                recorded -> Reply.created(
                        "interactions/" + recorded.id().value(), InteractionJson.of(recorded), recorded.version()));
    }

    private Reply change(Call call) throws IOException {
        return change(call, find(call), call.body(InteractionBody.class));
    }

    private Reply amend(Call call) throws IOException {
        Interaction was = find(call);
        return change(call, was, call.patched(InteractionBody.of(was)));
    }

    private Reply change(Call call, Interaction was, InteractionBody body) {
        return Reply.of(
                interactions.change(call.caller(), was.id(), call.version(was.version()), body.asDraft()),
                is -> Reply.ok(InteractionJson.of(is), is.version()));
    }

    private Reply delete(Call call) {
        Interaction was = find(call);
        interactions.delete(call.caller(), was.id(), call.version(was.version()));
        return Reply.noContent();
    }

    private Interaction find(Call call) {
        InteractionId id = call.id(InteractionId::new);
        return interactions
                .find(call.caller(), id)
                .orElseThrow(() -> new ResourceNotFound("interaction " + id.value()));
    }
}
