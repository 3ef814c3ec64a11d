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
        return told(call, find(call));
    }

    private Reply add(Call call) throws IOException {
        PositionJson body = call.body(PositionJson.class);
        if (body.person() == null) {
            return Reply.refused(List.of(Objection.to("person", "position.nobody", "a position needs a person")));
        }
        return Reply.of(directory.addPosition(call.caller(), body.person(), body.asDraft()), added -> {
            Held held = find(call, added.id());
            return Reply.created("positions/" + added.id().value(), wire(call, held.position()), held.version());
        });
    }

    private Reply replace(Call call) throws IOException {
        Held was = find(call);
        return change(call, was.position(), call.findVersion(was.version()), call.body(PositionJson.class));
    }

    /** What is not sent stays as it was read here, so that nobody may have changed it meanwhile. */
    private Reply amend(Call call) throws IOException {
        Held was = find(call);
        PositionJson body =
                call.patched(PositionJson.of(was.position(), Map.of())).movedFrom(was.position());
        long seen = call.findVersion(was.version()).orElse(was.version());
        return change(call, was.position(), OptionalLong.of(seen), body);
    }

    private Reply change(Call call, Position was, OptionalLong seen, PositionJson body) {
        if (body.person() != null && !body.person().equals(was.person())) {
            return Reply.refused(List.of(Objection.to(
                    "person", "position.moved", "a position stays with its person; add one to the other")));
        }
        return Reply.of(
                directory.changePosition(call.caller(), was.id(), seen, body.asDraft()),
                is -> told(call, find(call, is.id())));
    }

    private Reply delete(Call call) {
        Held was = find(call);
        directory.deletePosition(call.caller(), was.position().id(), call.findVersion(was.version()));
        return Reply.noContent();
    }

    /** A position as it stood at one version of its person's record: it is a part of that record, and changes with it. */
    private record Held(Position position, long version) {}

    private Held find(Call call) {
        return find(call, call.id(PositionId::new));
    }

    private Held find(Call call, PositionId id) {
        return directory
                .findPosition(call.caller(), id)
                .flatMap(position -> directory.findPerson(call.caller(), position.person()))
                .flatMap(person -> person.positions().stream()
                        .filter(position -> position.id().equals(id))
                        .findFirst()
                        .map(position -> new Held(position, person.version())))
                .orElseThrow(() -> new ResourceNotFound("position " + id.value()));
    }

    private Reply told(Call call, Held held) {
        return Reply.ok(wire(call, held.position()), held.version());
    }

    private PositionJson wire(Call call, Position position) {
        return wire(call).positions(List.of(position)).get(0);
    }

    private Wire wire(Call call) {
        return new Wire(directory, call.caller());
    }
}
