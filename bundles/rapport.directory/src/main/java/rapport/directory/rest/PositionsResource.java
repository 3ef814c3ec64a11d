package rapport.directory.rest;

import java.io.IOException;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.outcome.Objection;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.Position;
import rapport.api.party.PositionId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;

/** Positions by themselves, below {@code /api/v1/positions}. */
@Component
public final class PositionsResource implements Resource {

    private final Directory directory;

    @Activate
    public PositionsResource(@Reference Directory directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "positions";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list("positions", "All positions, the oldest first.", PositionJson.class, this::list),
                Route.post(
                        "positions",
                        "Says that a person holds or held a position.",
                        PositionJson.class,
                        PositionJson.class,
                        this::add),
                Route.get("positions/{id}", "One position.", PositionJson.class, this::show),
                Route.put(
                        "positions/{id}",
                        "Replaces what is said of a position.",
                        PositionJson.class,
                        PositionJson.class,
                        this::change),
                Route.delete("positions/{id}", "Takes a position away.", this::delete));
    }

    private Reply list(Call call) {
        Slice<Position> page = directory.positions(call.caller(), call.page());
        return Reply.ok(new Slice<>(wire(call).positions(page.items()), page.nextCursor(), null));
    }

    private Reply show(Call call) {
        return Reply.ok(told(call, find(call)));
    }

    private Reply add(Call call) throws IOException {
        PositionJson body = call.body(PositionJson.class);
        if (body.person() == null) {
            return Reply.refused(List.of(Objection.to("person", "position.nobody", "a position needs a person")));
        }
        return Reply.of(
                directory.addPosition(call.caller(), body.person(), body.asDraft()),
                added -> new Reply(
                        201, told(call, added), "positions/" + added.id().value(), null, null, null));
    }

    private Reply change(Call call) throws IOException {
        Position was = find(call);
        PositionJson body = call.body(PositionJson.class);
        return Reply.of(
                directory.changePosition(call.caller(), was.id(), body.asDraft()), is -> Reply.ok(told(call, is)));
    }

    private Reply delete(Call call) {
        directory.deletePosition(call.caller(), find(call).id());
        return Reply.noContent();
    }

    private Position find(Call call) {
        PositionId id = Asked.id(call, PositionId::new);
        return directory
                .findPosition(call.caller(), id)
                .orElseThrow(() -> new ResourceNotFound("position " + id.value()));
    }

    private PositionJson told(Call call, Position position) {
        return wire(call).positions(List.of(position)).get(0);
    }

    private Wire wire(Call call) {
        return new Wire(directory, call.caller());
    }
}
