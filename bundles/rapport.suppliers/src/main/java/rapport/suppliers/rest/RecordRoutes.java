package rapport.suppliers.rest;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;
import rapport.suppliers.model.SupplierRecord;
import rapport.suppliers.store.Register;

/**
 * What can be done with one kind of record.
 *
 * @param name the path
 * @param one what one of them is called in a sentence, with its article
 * @param told what programs may say of it
 * @param made what they said, as a record; of an old one with its id, supplier and version
 */
record RecordRoutes<T extends SupplierRecord, D extends Record>(
        String name,
        String one,
        Class<T> type,
        Class<D> wire,
        Register<T> register,
        Function<T, D> told,
        BiFunction<D, @Nullable T, T> made) {

    List<Route> all() {
        return List.of(
                Route.list(
                        name,
                        "All that you may see, by date.",
                        type,
                        this::list,
                        new Parameter("relationship", "only of this supplier")),
                Route.post(name, "Records " + one + ".", wire, type, this::record),
                Route.get(name + "/{id}", "Shows " + one + ".", type, this::show),
                Route.patch(name + "/{id}", "Changes " + one + "; the supplier stays.", wire, type, this::amend),
                Route.delete(name + "/{id}", "Takes " + one + " out of every list.", this::delete));
    }

    private Reply list(Call call) {
        RelationshipId in = call.query("relationship", text -> new RelationshipId(UUID.fromString(text)))
                .orElse(null);
        return Reply.ok(register.list(call.caller(), in, call.page()));
    }

    private Reply record(Call call) throws IOException {
        return Reply.of(
                register.record(call.caller(), made.apply(call.body(wire), null)),
                is -> Reply.created(name + "/" + is.id().value(), is, is.version()));
    }

    private Reply show(Call call) {
        T found = find(call);
        return Reply.ok(found, found.version());
    }

    private Reply amend(Call call) throws IOException {
        T was = find(call);
        call.version(was.version());
        return Reply.of(
                register.change(call.caller(), made.apply(call.patched(told.apply(was)), was)),
                is -> Reply.ok(is, is.version()));
    }

    private Reply delete(Call call) {
        T was = find(call);
        register.delete(call.caller(), was.id().value(), call.version(was.version()));
        return Reply.noContent();
    }

    private T find(Call call) {
        UUID id = call.id(asked -> asked);
        return register.find(call.caller(), id).orElseThrow(() -> new ResourceNotFound(name + "/" + id));
    }
}
