package rapport.directory.rest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.outcome.Objection;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.Person;
import rapport.api.party.Position;
import rapport.api.party.PositionId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.store.api.Conflict;

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
                Route.list(
                        "positions", "The positions of everybody, the oldest first.", PositionJson.class, this::list),
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
                        this::replace),
                Route.patch(
                        "positions/{id}",
                        "Changes those parts of a position that are sent; null empties.",
                        PositionJson.class,
                        PositionJson.class,
                        this::amend),
                Route.delete("positions/{id}", "Takes a position away.", this::delete));
    }

    private Reply list(Call call) {
        Slice<Position> page = directory.positions(call.caller(), call.page());
        return Reply.ok(new Slice<>(wire(call).positions(page.items()), page.nextCursor(), null));
    }

    private Reply show(Call call) {
        Position position = find(call);
        return Reply.ok(told(call, position), version(call, position));
    }

    private Reply add(Call call) throws IOException {
        PositionJson body = call.body(PositionJson.class);
        if (body.person() == null) {
            return Reply.refused(List.of(Objection.to("person", "position.nobody", "a position needs a person")));
        }
        return Reply.of(
                directory.addPosition(call.caller(), body.person(), body.asDraft()),
                added -> new Reply(
                        201, told(call, added), "positions/" + added.id().value(), version(call, added), null, null));
    }

    private Reply replace(Call call) throws IOException {
        Position was = findUnchanged(call);
        return change(call, was, call.body(PositionJson.class));
    }

    private Reply amend(Call call) throws IOException {
        Position was = findUnchanged(call);
        return change(call, was, call.patched(PositionJson.of(was, Map.of())).movedFrom(was));
    }

    private Reply change(Call call, Position was, PositionJson body) {
        if (body.person() != null && !body.person().equals(was.person())) {
            return Reply.refused(List.of(Objection.to(
                    "person", "position.moved", "a position stays with its person; add one to the other")));
        }
        return Reply.of(
                directory.changePosition(call.caller(), was.id(), body.asDraft()),
                is -> Reply.ok(told(call, is), version(call, is)));
    }

    private Reply delete(Call call) {
        directory.deletePosition(call.caller(), findUnchanged(call).id());
        return Reply.noContent();
    }

    /** The position, where the client has not seen an older one. */
    private Position findUnchanged(Call call) {
        Position position = find(call);
        OptionalLong seen = call.ifMatch();
        if (seen.isPresent() && seen.getAsLong() != version(call, position)) {
            throw new Conflict("position", position.id().value(), seen.getAsLong());
        }
        return position;
    }

    /** A position is a part of its person's record, and changes with it. */
    private long version(Call call, Position position) {
        return directory
                .findPerson(call.caller(), position.person())
                .map(Person::version)
                .orElseThrow(
                        () -> new ResourceNotFound("position " + position.id().value()));
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
