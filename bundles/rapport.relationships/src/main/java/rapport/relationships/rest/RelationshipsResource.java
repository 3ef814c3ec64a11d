package rapport.relationships.rest;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.level.Levels;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.GateFinding;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.relationship.StageChange;
import rapport.api.relationship.StageStep;
import rapport.api.relationship.Stakeholder;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** Relationships of every level, with the steps from stage to stage and the stakeholders of each. */
@Component
public final class RelationshipsResource implements Resource {

    private final Relationships relationships;
    private final Directory directory;
    private final EnabledLevels enabled;

    @Activate
    public RelationshipsResource(
            @Reference Relationships relationships, @Reference Directory directory, @Reference Levels levels) {
        this.relationships = relationships;
        this.directory = directory;
        this.enabled = new EnabledLevels(relationships, levels);
    }

    @Override
    public String name() {
        return "relationships";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "relationships",
                        "The relationships of the enabled levels that the caller may read.",
                        RelationshipJson.class,
                        this::list,
                        Stream.concat(
                                        Stream.of(new Parameter("level", "only those on the level of this name")),
                                        Stream.of(ListWish.FILTERS))
                                .toArray(Parameter[]::new)),
                Route.post(
                        "relationships",
                        "Begins a relationship.",
                        NewRelationship.class,
                        RelationshipJson.class,
                        this::begin),
                Route.get("relationships/{id}", "One relationship.", RelationshipJson.class, this::show),
                Route.put(
                        "relationships/{id}",
                        "Changes owner, cadence and status.",
                        RelationshipCare.class,
                        RelationshipJson.class,
                        this::change),
                Route.patch(
                        "relationships/{id}",
                        "Changes those of owner, cadence and status that are sent; null empties.",
                        RelationshipCare.class,
                        RelationshipJson.class,
                        this::amend),
                Route.delete("relationships/{id}", "Takes a relationship out of every list.", this::delete),
                Route.list(
                        "relationships/{id}/stage-changes",
                        "The steps from stage to stage, newest first.",
                        StageChange.class,
                        this::stageChanges),
                Route.post(
                        "relationships/{id}/stage-changes",
                        "Takes a step to another stage; refused with what its gate asks for and is missing.",
                        StepBody.class,
                        RelationshipJson.class,
                        this::move),
                Route.list(
                        "relationships/{id}/gates/{stage}",
                        "What is known of each point that a step to this stage asks for.",
                        GateFinding.class,
                        this::gate),
                Route.list(
                        "relationships/{id}/stakeholders",
                        "The people of the relationship, the powerful first.",
                        Stakeholder.class,
                        this::stakeholders),
                Route.put(
                        "relationships/{id}/stakeholders/{person}",
                        "Adds a person as a stakeholder, or changes the person's part.",
                        StakeholderPart.class,
                        Stakeholder.class,
                        this::setStakeholder),
                Route.delete(
                        "relationships/{id}/stakeholders/{person}",
                        "Says that the person has no part any more.",
                        this::removeStakeholder));
    }

    private Reply list(Call call) {
        return list(call, call.findQuery("level").orElse(null));
    }

    /** Those of one level, or of all of them. */
    Reply list(Call call, @Nullable String level) {
        Slice<Relationship> page = relationships.list(call.caller(), ListWish.of(call, level), call.page());
        Map<RelationshipId, Instant> contacts = relationships.lastContacts(
                call.caller(), page.items().stream().map(Relationship::id).toList());
        Map<PartyId, PartyName> names = directory.names(
                call.caller(), page.items().stream().map(Relationship::party).toList());
        return Reply.ok(page.map(one -> {
            PartyName party = names.get(one.party());
            return RelationshipJson.of(one, party == null ? null : party.name(), contacts.get(one.id()));
        }));
    }

    private Reply show(Call call) {
        return shown(call, find(call));
    }

    /** The one that the path names, where it is on that level. */
    Reply show(Call call, String level) {
        Relationship found = find(call);
        if (!found.level().equals(level)) {
            throw missing(found.id());
        }
        return shown(call, found);
    }

    private Reply shown(Call call, Relationship found) {
        return Reply.ok(told(call.caller(), found), found.version());
    }

    private Reply begin(Call call) throws IOException {
        return Reply.of(
                relationships.begin(
                        call.caller(), call.body(NewRelationship.class).asDraft()),
                begun -> Reply.created(
                        "relationships/" + begun.id().value(), told(call.caller(), begun), begun.version()));
    }

    private Reply change(Call call) throws IOException {
        return change(call, find(call), call.body(RelationshipCare.class));
    }

    private Reply amend(Call call) throws IOException {
        Relationship was = find(call);
        return change(call, was, call.patched(RelationshipCare.of(was)));
    }

    private Reply change(Call call, Relationship was, RelationshipCare care) {
        return Reply.of(
                relationships.change(call.caller(), was.id(), call.version(was.version()), care.draftFor(was)),
                is -> Reply.ok(told(call.caller(), is), is.version()));
    }

    private Reply delete(Call call) {
        Relationship was = find(call);
        relationships.delete(call.caller(), was.id(), call.version(was.version()));
        return Reply.noContent();
    }

    private Reply stageChanges(Call call) {
        return Reply.ok(
                new Slice<>(relationships.stageHistory(call.caller(), find(call).id()), null, null));
    }

    private Reply gate(Call call) {
        return Reply.ok(
                new Slice<>(relationships.gate(call.caller(), find(call).id(), call.path("stage")), null, null));
    }

    private Reply move(Call call) throws IOException {
        Relationship was = find(call);
        StageStep step = call.body(StepBody.class).asStep();
        return Reply.of(
                relationships.moveTo(call.caller(), was.id(), call.version(was.version()), step),
                is -> Reply.created(
                        "relationships/" + is.id().value() + "/stage-changes", told(call.caller(), is), is.version()));
    }

    private Reply stakeholders(Call call) {
        return Reply.ok(
                new Slice<>(relationships.stakeholders(call.caller(), find(call).id()), null, null));
    }

    private Reply setStakeholder(Call call) throws IOException {
        PersonId person = call.id("person", PersonId::new);
        StakeholderPart part = call.body(StakeholderPart.class);
        return Reply.of(relationships.setStakeholder(call.caller(), find(call).id(), part.of(person)), Reply::ok);
    }

    private Reply removeStakeholder(Call call) {
        PersonId person = call.id("person", PersonId::new);
        relationships.removeStakeholder(call.caller(), find(call).id(), person);
        return Reply.noContent();
    }

    private Relationship find(Call call) {
        RelationshipId id = call.id(RelationshipId::new);
        return enabled.find(call.caller(), id).orElseThrow(() -> missing(id));
    }

    private static ResourceNotFound missing(RelationshipId id) {
        return new ResourceNotFound("relationship " + id.value());
    }

    private RelationshipJson told(Caller by, Relationship relationship) {
        PartyName party = directory.names(by, List.of(relationship.party())).get(relationship.party());
        return RelationshipJson.of(
                relationship,
                party == null ? null : party.name(),
                relationships.lastContacts(by, List.of(relationship.id())).get(relationship.id()));
    }
}
