package rapport.growth.rest;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import rapport.api.growth.GrowthQuery;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;
import rapport.growth.Book;

/**
 * What can be done with one kind of entry.
 *
 * @param name the first segment of the paths
 * @param one what one of them is called in a sentence, with its article
 */
record EntryRoutes<T, D extends Record>(String name, String one, Class<T> type, Class<D> draft, Book<T, D> book) {

    List<Route> all() {
        return List.of(
                Route.list(
                        name,
                        "All that you may see, the newest first.",
                        type,
                        this::list,
                        new Parameter("relationship", "only of this relationship"),
                        new Parameter("level", "only on the level of this name"),
                        new Parameter("person", "only those that have to do with this person of theirs")),
                Route.post(name, "Records " + one + ".", draft, type, this::record),
                Route.get(name + "/{id}", "Shows " + one + ".", type, this::show),
                Route.patch(name + "/{id}", "Changes " + one + "; the relationship stays.", draft, type, this::amend),
                Route.delete(name + "/{id}", "Takes " + one + " out of every list.", this::delete));
    }

    private Reply list(Call call) {
        GrowthQuery query = new GrowthQuery(
                call.query("relationship", text -> new RelationshipId(UUID.fromString(text)))
                        .orElse(null),
                call.findQuery("level").orElse(null),
                call.query("person", text -> new PersonId(UUID.fromString(text)))
                        .orElse(null));
        return Reply.ok(book.list(call.caller(), query, call.page()));
    }

    private Reply record(Call call) throws IOException {
        return Reply.of(
                book.record(call.caller(), call.body(draft)),
                is -> Reply.created(name + "/" + book.id(is), is, book.version(is)));
    }

    private Reply show(Call call) {
        T found = find(call);
        return Reply.ok(found, book.version(found));
    }

    private Reply amend(Call call) throws IOException {
        T was = find(call);
        D changed = call.patched(book.draft(was));
        return Reply.of(
                book.change(call.caller(), was, call.version(book.version(was)), changed),
                is -> Reply.ok(is, book.version(is)));
    }

    private Reply delete(Call call) {
        T was = find(call);
        book.delete(call.caller(), was, call.version(book.version(was)));
        return Reply.noContent();
    }

    private T find(Call call) {
        UUID id = call.id(asked -> asked);
        return book.find(call.caller(), id).orElseThrow(() -> new ResourceNotFound(name + "/" + id));
    }
}
