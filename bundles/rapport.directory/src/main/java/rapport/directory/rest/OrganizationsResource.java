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
import rapport.api.party.Organization;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationId;
import rapport.api.party.OrganizationsQuery;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** Organizations below {@code /api/v1/organizations}. */
@Component
public final class OrganizationsResource implements Resource {

    private final Directory directory;

    @Activate
    public OrganizationsResource(@Reference Directory directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "organizations";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "organizations",
                        "The organizations we know, our own included.",
                        OrganizationJson.class,
                        this::list,
                        new Parameter("q", "only those of whose name or mail address a word begins so"),
                        new Parameter("tag", "only those with this tag"),
                        new Parameter("parent", "only the parts of this organization"),
                        new Parameter("ours", "true: only our own; false: only the others"),
                        new Parameter("sort", "name, created or changed; with - before it, descending")),
                Route.post(
                        "organizations",
                        "Adds an organization.",
                        OrganizationBody.class,
                        OrganizationJson.class,
                        this::add),
                Route.get("organizations/{id}", "One organization.", OrganizationJson.class, this::show),
                Route.put(
                        "organizations/{id}",
                        "Replaces what an organization's record says.",
                        OrganizationBody.class,
                        OrganizationJson.class,
                        this::replace),
                Route.patch(
                        "organizations/{id}",
                        "Changes those parts of an organization's record that are sent; null empties.",
                        OrganizationBody.class,
                        OrganizationJson.class,
                        this::amend),
                Route.delete("organizations/{id}", "Takes an organization out of every list.", this::delete));
    }

    private Reply list(Call call) {
        OrganizationsQuery query = new OrganizationsQuery(
                call.findQuery("q").orElse(null),
                call.findQuery("tag").orElse(null),
                Asked.ours(call).orElse(null),
                call.query("parent", text -> new OrganizationId(UUID.fromString(text)))
                        .orElse(null),
                Asked.sort(call, OrganizationsQuery.Sort.class, OrganizationsQuery.Sort.NAME),
                Asked.isDescending(call));
        Slice<Organization> page = directory.organizations(call.caller(), query, call.page());
        return Reply.ok(new Slice<>(wire(call).organizations(page.items()), page.nextCursor(), null));
    }

    private Reply show(Call call) {
        Organization organization = find(call);
        return Reply.ok(wire(call).organization(organization), organization.version());
    }

    private Reply add(Call call) throws IOException {
        OrganizationBody body = call.body(OrganizationBody.class);
        return Reply.of(
                directory.addOrganization(call.caller(), body.asDraft(List.of())),
                added -> Reply.created(
                        "organizations/" + added.id().value(), wire(call).organization(added), added.version()));
    }

    private Reply replace(Call call) throws IOException {
        Organization was = find(call);
        return change(call, was, call.body(OrganizationBody.class).asDraft(was.contactPoints()));
    }

    private Reply amend(Call call) throws IOException {
        Organization was = find(call);
        return change(call, was, call.patched(OrganizationBody.of(was)).asDraft(List.of()));
    }

    private Reply change(Call call, Organization was, OrganizationDraft draft) {
        Outcome<Organization> outcome =
                directory.changeOrganization(call.caller(), was.id(), call.version(was.version()), draft);
        return Reply.of(outcome, is -> Reply.ok(wire(call).organization(is), is.version()));
    }

    private Reply delete(Call call) {
        Organization was = find(call);
        directory.deleteOrganization(call.caller(), was.id(), call.version(was.version()));
        return Reply.noContent();
    }

    private Organization find(Call call) {
        OrganizationId id = call.id(OrganizationId::new);
        return directory
                .findOrganization(call.caller(), id)
                .filter(organization -> !organization.deleted())
                .orElseThrow(() -> new ResourceNotFound("organization " + id.value()));
    }

    private Wire wire(Call call) {
        return new Wire(directory, call.caller());
    }
}
