package rapport.relationships.rest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentId;
import rapport.api.commitment.Commitments;
import rapport.api.commitment.CommitmentsQuery;
import rapport.api.level.Levels;
import rapport.api.party.PartyId;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** Who promised what to whom by when. */
@Component
public final class CommitmentsResource implements Resource {

    private final Commitments commitments;
    private final EnabledLevels enabled;

    @Activate
    public CommitmentsResource(
            @Reference Commitments commitments, @Reference Relationships relationships, @Reference Levels levels) {
        this.commitments = commitments;
        this.enabled = new EnabledLevels(relationships, levels);
    }

    @Override
    public String name() {
        return "commitments";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "commitments",
                        "Promises, the earliest due first.",
                        Commitment.class,
                        this::list,
                        new Parameter("party", "only those by or to person:… or organization:…"),
                        new Parameter("relationship", "only those that belong to this relationship"),
                        new Parameter("state", "only those that are open, kept, broken or withdrawn"),
                        new Parameter("ours", "true for those that one of us gave, false for those that others gave"),
                        new Parameter("from", "only those due on this day or after"),
                        new Parameter("until", "only those due on this day or before")),
                Route.post("commitments", "Records a promise.", CommitmentBody.class, Commitment.class, this::promise),
                Route.get("commitments/{id}", "One promise.", Commitment.class, this::show),
                Route.put(
                        "commitments/{id}",
                        "Changes what was promised.",
                        CommitmentBody.class,
                        Commitment.class,
                        this::change),
                Route.patch(
                        "commitments/{id}",
                        "Says what became of a promise.",
                        Settlement.class,
                        Commitment.class,
                        this::settle),
                Route.put(
                        "commitments/{id}/expectation",
                        "Says when a promise will be kept as things are today.",
                        Expectation.class,
                        Commitment.class,
                        this::expect),
                Route.delete("commitments/{id}", "Takes a promise out of every list.", this::delete));
    }

    private Reply list(Call call) {
        CommitmentsQuery query = new CommitmentsQuery(
                call.query("party", PartyId::parse).orElse(null),
                call.query("relationship", text -> new RelationshipId(UUID.fromString(text)))
                        .orElse(null),
                call.query("state", text -> Commitment.State.valueOf(text.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                call.query("ours", Call::yesOrNo).orElse(null),
                call.query("from", LocalDate::parse).orElse(null),
                call.query("until", LocalDate::parse).orElse(null));
        return Reply.ok(commitments.list(call.caller(), query, call.page()));
    }

    private Reply show(Call call) {
        Commitment found = find(call);
        return Reply.ok(found, found.version());
    }

    private Reply promise(Call call) throws IOException {
        return Reply.of(
                commitments.promise(
                        call.caller(), call.body(CommitmentBody.class).asDraft()),
                made -> Reply.created("commitments/" + made.id().value(), made, made.version()));
    }

    private Reply change(Call call) throws IOException {
        Commitment was = find(call);
        return Reply.of(
                commitments.change(
                        call.caller(),
                        was.id(),
                        call.version(was.version()),
                        call.body(CommitmentBody.class).asDraft()),
                is -> Reply.ok(is, is.version()));
    }

    private Reply settle(Call call) throws IOException {
        Commitment was = find(call);
        Settlement settlement = call.body(Settlement.class);
        return Reply.of(
                commitments.settle(call.caller(), was.id(), call.version(was.version()), settlement.state()),
                is -> Reply.ok(is, is.version()));
    }

    private Reply expect(Call call) throws IOException {
        Commitment was = find(call);
        Expectation expectation = call.body(Expectation.class);
        return Reply.of(
                commitments.expect(call.caller(), was.id(), call.version(was.version()), expectation.on()),
                is -> Reply.ok(is, is.version()));
    }

    private Reply delete(Call call) {
        Commitment was = find(call);
        commitments.delete(call.caller(), was.id(), call.version(was.version()));
        return Reply.noContent();
    }

    private Commitment find(Call call) {
        CommitmentId id = call.id(CommitmentId::new);
        return commitments
                .find(call.caller(), id)
                .filter(found -> isListed(call, found.relationship()))
                .orElseThrow(() -> new ResourceNotFound("promise " + id.value()));
    }

    private boolean isListed(Call call, @Nullable RelationshipId relationship) {
        return relationship == null || enabled.find(call.caller(), relationship).isPresent();
    }
}
