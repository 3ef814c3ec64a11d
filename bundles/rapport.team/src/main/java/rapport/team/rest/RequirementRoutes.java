package rapport.team.rest;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;
import rapport.team.model.Requirement;
import rapport.team.model.RequirementDraft;
import rapport.team.model.RequirementId;
import rapport.team.model.RequirementsQuery;
import rapport.team.store.Requirements;

/** What programs can do with requirements. */
record RequirementRoutes(Requirements requirements) {

    private static final String PATH = "team/requirements";

    List<Route> all() {
        return List.of(
                Route.list(
                        PATH,
                        "What contracts ask of us, what is nobody's first.",
                        Requirement.class,
                        this::list,
                        new Parameter("relationship", "only of this relationship"),
                        new Parameter("owner", "only those that this person of ours is asked for, or has accepted")),
                Route.post(
                        PATH,
                        "Records what a contract asks of us.",
                        RequirementDraft.class,
                        Requirement.class,
                        this::record),
                Route.get(PATH + "/{id}", "Shows a requirement.", Requirement.class, this::show),
                Route.patch(
                        PATH + "/{id}",
                        "Changes a requirement; other words or another owner ask anew. The relationship stays.",
                        RequirementDraft.class,
                        Requirement.class,
                        this::change),
                Route.delete(PATH + "/{id}", "Takes a requirement out of every list.", this::delete),
                Route.post(
                        PATH + "/{id}/acceptance",
                        "The caller says \"mine\" to the requirement at a version.",
                        Acceptance.class,
                        Requirement.class,
                        this::accept),
                Route.post(
                        PATH + "/{id}/return",
                        "The caller hands the requirement back, with words.",
                        Return.class,
                        Requirement.class,
                        this::handBack));
    }

    /** The version that is accepted. */
    record Acceptance(long version) {}

    /** The version that is handed back, and why it is not the caller's. */
    record Return(long version, String because) {}

    private Reply list(Call call) {
        RequirementsQuery query = new RequirementsQuery(
                call.query("relationship", text -> new RelationshipId(UUID.fromString(text)))
                        .orElse(null),
                call.query("owner", text -> new PersonId(UUID.fromString(text))).orElse(null));
        return Reply.ok(requirements.list(call.caller(), query, call.page()));
    }

    private Reply record(Call call) throws IOException {
        return Reply.of(
                requirements.record(call.caller(), call.body(RequirementDraft.class)),
                is -> Reply.created(PATH + "/" + is.id().value(), is, is.version()));
    }

    private Reply show(Call call) {
        Requirement found = find(call);
        return Reply.ok(found, found.version());
    }

    private Reply change(Call call) throws IOException {
        Requirement was = find(call);
        RequirementDraft draft =
                call.patched(new RequirementDraft(was.relationship(), was.what(), was.contract(), was.owner()));
        return Reply.of(
                requirements.change(call.caller(), was.id(), call.version(was.version()), draft),
                is -> Reply.ok(is, is.version()));
    }

    private Reply delete(Call call) {
        Requirement was = find(call);
        requirements.delete(call.caller(), was.id(), call.version(was.version()));
        return Reply.noContent();
    }

    private Reply accept(Call call) throws IOException {
        Requirement was = find(call);
        long version = call.body(Acceptance.class).version();
        return Reply.of(
                requirements.accept(call.caller(), was.id(), version),
                is -> Reply.created(PATH + "/" + is.id().value(), is, is.version()));
    }

    private Reply handBack(Call call) throws IOException {
        Requirement was = find(call);
        Return body = call.body(Return.class);
        return Reply.of(
                requirements.handBack(call.caller(), was.id(), body.version(), body.because()),
                is -> Reply.created(PATH + "/" + is.id().value(), is, is.version()));
    }

    private Requirement find(Call call) {
        RequirementId id = call.id(RequirementId::new);
        return requirements.find(call.caller(), id).orElseThrow(() -> new ResourceNotFound(PATH + "/" + id.value()));
    }
}
