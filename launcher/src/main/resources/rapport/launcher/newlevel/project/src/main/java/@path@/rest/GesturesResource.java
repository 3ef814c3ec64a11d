package @package@.rest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import @package@.model.Gesture;
import @package@.model.GestureDraft;
import @package@.model.GestureId;
import @package@.store.Gestures;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** What we did for them, for programs. */
@Component
public final class GesturesResource implements Resource {

    /** A gesture, as a client tells it. */
    record Body(RelationshipId relationship, String what, @Nullable LocalDate day) {

        Body {
            Objects.requireNonNull(relationship, "relationship");
            Objects.requireNonNull(what, "what");
        }
    }

    private final Gestures gestures;

    @Activate
    public GesturesResource(@Reference Gestures gestures) {
        this.gestures = gestures;
    }

    @Override
    public String name() {
        return "@name@";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "@name@/gestures",
                        "What we did for them, the latest first.",
                        Gesture.class,
                        this::list,
                        new Parameter("relationship", "only those of this relationship")),
                Route.post("@name@/gestures", "Notes what we did.", Body.class, Gesture.class, this::note),
                Route.get("@name@/gestures/{id}", "One of these.", Gesture.class, this::show),
                Route.delete("@name@/gestures/{id}", "Takes it out of every list.", this::delete));
    }

    private Reply list(Call call) {
        RelationshipId relationship = call.query("relationship", text -> new RelationshipId(UUID.fromString(text)))
                .orElse(null);
        return Reply.ok(gestures.list(call.caller(), relationship, call.page()));
    }

    private Reply note(Call call) throws IOException {
        Body body = call.body(Body.class);
        GestureDraft draft = new GestureDraft(body.relationship(), body.what(), body.day());
        return Reply.of(
                gestures.note(call.caller(), draft),
                made -> Reply.created("@name@/gestures/" + made.id().value(), made, made.version()));
    }

    private Reply show(Call call) {
        Gesture found = find(call);
        return Reply.ok(found, found.version());
    }

    private Reply delete(Call call) {
        Gesture was = find(call);
        gestures.delete(call.caller(), was.id(), call.version(was.version()));
        return Reply.noContent();
    }

    private Gesture find(Call call) {
        GestureId id = call.id(GestureId::new);
        return gestures.find(call.caller(), id).orElseThrow(() -> new ResourceNotFound("gesture " + id.value()));
    }
}
