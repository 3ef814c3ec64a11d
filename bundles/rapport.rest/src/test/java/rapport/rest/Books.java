package rapport.rest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Role;
import rapport.api.id.Id;
import rapport.api.json.NotRead;
import rapport.api.json.Shorthand;
import rapport.api.outcome.Objection;
import rapport.api.paging.Slice;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.store.api.Conflict;

/** A resource that uses everything the gateway offers. */
final class Books implements Resource {

    record BookId(UUID value) implements Id {}

    enum Binding {
        HARD,
        SOFT
    }

    record Author(String name, @Nullable LocalDate born) {
        Author {
            if (name.isBlank()) {
                throw new IllegalArgumentException("an author needs a name");
            }
        }
    }

    @Shorthand
    record Shelf(String room, @Nullable Integer board) {}

    record Draft(
            String title,
            List<Author> authors,
            @Nullable Shelf shelf,
            @Nullable Binding binding,
            @Nullable Integer pages,
            boolean lent,
            @Nullable Map<String, LocalDate> readings) {
        Draft {
            authors = List.copyOf(authors);
            title = title.strip();
        }
    }

    record Book(
            BookId id,
            long version,
            String title,
            List<Author> authors,
            @Nullable Shelf shelf,
            @Nullable Instant bought) {}

    record Amendment(
            @NotRead @Nullable BookId id,
            @Nullable String title,
            @Nullable List<Author> authors,
            @Nullable Shelf shelf) {}

    private final Map<String, Book> books = new TreeMap<>();

    @Override
    public String name() {
        return "books";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list("books", "Lists them.", Book.class, this::list, new Route.Parameter("q", "Words")),
                Route.post("books", "Adds one.", Draft.class, Book.class, this::add),
                Route.get("books/{id}", "Tells of one.", Book.class, this::tell),
                Route.put("books/{id}", "Changes one.", Draft.class, Book.class, this::change),
                Route.patch("books/{id}", "Mends one.", Amendment.class, Book.class, this::amend),
                Route.delete("books/{id}", "Removes one.", this::remove),
                Route.get("books/newest", "The newest.", Book.class, call -> Reply.ok(Map.of("which", "newest"))),
                Route.get("books/{id}/pages/{page}", "A page.", Book.class, this::page),
                Route.upload("books/scans", "Takes a scan.", Book.class, this::scan, new Route.Parameter("file", "It")),
                Route.get("faults/{kind}", "Breaks.", Book.class, this::fail));
    }

    private Reply list(Call call) {
        List<Book> all = new ArrayList<>(books.values());
        int limit = call.page().limit();
        return Reply.ok(
                new Slice<>(all.subList(0, Math.min(limit, all.size())), all.size() > limit ? "more" : null, null));
    }

    private Reply add(Call call) throws IOException {
        call.caller().require(Role.MEMBER);
        Draft draft = call.body(Draft.class);
        if (draft.title().isEmpty()) {
            return Reply.refused(List.of(Objection.to("title", "title.missing", "A book needs a title.")));
        }
        Book book = new Book(new BookId(UUID.randomUUID()), 1, draft.title(), draft.authors(), draft.shelf(), null);
        books.put(book.id().value().toString(), book);
        return Reply.created("books/" + book.id().value(), book, 1);
    }

    private Reply tell(Call call) {
        Book book = find(call);
        return Reply.ok(book, book.version());
    }

    private Reply change(Call call) throws IOException {
        Book book = find(call);
        Draft draft = call.body(Draft.class);
        if (call.version(book.version()) != book.version()) {
            throw new Conflict("book", book.id().value(), call.version(book.version()));
        }
        Book changed = new Book(book.id(), book.version() + 1, draft.title(), draft.authors(), draft.shelf(), null);
        books.put(call.path("id"), changed);
        return Reply.ok(changed, changed.version());
    }

    private Reply amend(Call call) throws IOException {
        Book was = find(call);
        Amendment is = call.patched(new Amendment(null, was.title(), was.authors(), was.shelf()));
        List<Author> authors = is.authors() == null ? List.of() : is.authors();
        Book changed = new Book(was.id(), was.version() + 1, String.valueOf(is.title()), authors, is.shelf(), null);
        books.put(call.path("id"), changed);
        return Reply.ok(changed, changed.version());
    }

    private Reply remove(Call call) {
        find(call);
        books.remove(call.path("id"));
        return Reply.noContent();
    }

    private Reply page(Call call) {
        return Reply.ok(Map.of("id", call.path("id"), "page", call.path("page")));
    }

    private Reply scan(Call call) throws IOException {
        List<String> seen = new ArrayList<>();
        for (Call.Part part : call.parts()) {
            String text = new String(part.content().readAllBytes(), StandardCharsets.UTF_8);
            seen.add(part.name() + "=" + part.findFileName().orElse("-") + ":" + text.length());
        }
        return Reply.accepted("books/scans/1", Map.of("seen", seen));
    }

    private Reply fail(Call call) throws IOException {
        switch (call.path("kind")) {
            case "null":
                throw new NullPointerException("broken");
            case "io":
                throw new IOException("disk full");
            case "nan":
                return Reply.ok(Map.of("number", Double.NaN));
            case "mistake":
                throw new IllegalArgumentException("kind must be kind");
            default:
                throw new ResourceNotFound("fault " + call.path("kind"));
        }
    }

    private Book find(Call call) {
        return Optional.ofNullable(books.get(call.path("id")))
                .orElseThrow(() -> new ResourceNotFound("book " + call.path("id")));
    }
}
