package rapport.directory.rest;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.outcome.Outcome;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationId;
import rapport.api.party.PeopleQuery;
import rapport.api.party.Person;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** People below {@code /api/v1/people}. */
@Component
public final class PeopleResource implements Resource {

    private final Directory directory;

    @Activate
    public PeopleResource(@Reference Directory directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "people",
                        "The people we know, our own included.",
                        PersonJson.class,
                        this::list,
                        new Parameter("q", "only those of whose name, mail address or organization a word begins so"),
                        new Parameter("tag", "only those with this tag"),
                        new Parameter("organization", "only those who hold a position there now"),
                        new Parameter("ours", "true: only our own people; false: only the others"),
                        new Parameter("sort", "name, organization, created or changed; with - before it, descending")),
                Route.post("people", "Adds a person.", PersonBody.class, PersonJson.class, this::add),
                Route.get("people/{id}", "One person.", PersonJson.class, this::show),
                Route.put(
                        "people/{id}",
                        "Replaces what a person's record says.",
                        PersonBody.class,
                        PersonJson.class,
                        this::replace),
                Route.patch(
                        "people/{id}",
                        "Changes those parts of a person's record that are sent; null empties.",
                        PersonBody.class,
                        PersonJson.class,
                        this::amend),
                Route.delete("people/{id}", "Takes a person out of every list.", this::delete));
    }

    private Reply list(Call call) {
        PeopleQuery query = new PeopleQuery(
                call.findQuery("q").orElse(null),
                call.findQuery("tag").orElse(null),
                call.query("organization", text -> new OrganizationId(UUID.fromString(text)))
                        .orElse(null),
                Asked.ours(call).orElse(null),
                Asked.sort(call, PeopleQuery.Sort.class, PeopleQuery.Sort.NAME),
                Asked.isDescending(call));
        Slice<Person> page = directory.people(call.caller(), query, call.page());
        return Reply.ok(new Slice<>(wire(call).people(page.items()), page.nextCursor(), null));
    }

    private Reply show(Call call) {
        Person person = find(call);
        return Reply.ok(wire(call).person(person), person.version());
    }

    private Reply add(Call call) throws IOException {
        PersonBody body = call.body(PersonBody.class);
        return Reply.of(
                directory.addPerson(call.caller(), body.asDraft(List.of())),
                person -> Reply.created(
                        "people/" + person.id().value(), wire(call).person(person), person.version()));
    }

    private Reply replace(Call call) throws IOException {
        Person was = find(call);
        return change(call, was, call.body(PersonBody.class).asDraft(was.contactPoints()));
    }

    private Reply amend(Call call) throws IOException {
        Person was = find(call);
        return change(call, was, call.patched(PersonBody.of(was)).asDraft(List.of()));
    }

    private Reply change(Call call, Person was, PersonDraft draft) {
        Outcome<Person> outcome = directory.changePerson(call.caller(), was.id(), call.version(was.version()), draft);
        return Reply.of(outcome, is -> Reply.ok(wire(call).person(is), is.version()));
    }

    private Reply delete(Call call) {
        Person was = find(call);
        directory.deletePerson(call.caller(), was.id(), call.version(was.version()));
        return Reply.noContent();
    }

    private Person find(Call call) {
        PersonId id = call.id(PersonId::new);
        return directory
                .findPerson(call.caller(), id)
                .filter(person -> !person.deleted())
                .orElseThrow(() -> new ResourceNotFound("person " + id.value()));
    }

    private Wire wire(Call call) {
        return new Wire(directory, call.caller());
    }
}
