package rapport.promises.rest;

import java.io.IOException;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.commitment.Backing;
import rapport.api.commitment.CommitmentId;
import rapport.api.commitment.Dependent;
import rapport.api.commitment.KeepRate;
import rapport.api.commitment.PromiseChain;
import rapport.api.commitment.PromiseChains;
import rapport.api.paging.Slice;
import rapport.api.party.PartyId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** Which promises rest on which, and how well promises are kept. */
@Component
public final class PromiseChainsResource implements Resource {

    private static final String BACKING = "commitments/{id}/backings/{by}";
    private static final Parameter PARTY = new Parameter("party", "person:… or organization:…; has to be named");

    private final PromiseChains chains;

    @Activate
    public PromiseChainsResource(@Reference PromiseChains chains) {
        this.chains = chains;
    }

    @Override
    public String name() {
        return "promise-chains";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        "commitments/{id}/chain",
                        "A promise with all that it rests on: when it is expected, how likely, and the weak link.",
                        PromiseChain.class,
                        this::chain),
                Route.put(
                        BACKING,
                        "Says that a promise rests on another one, and by when that is needed.",
                        Need.class,
                        Backing.class,
                        this::back),
                Route.delete(BACKING, "Says that a promise does not rest on that other one.", this::unback),
                Route.list(
                        "promise-chains/backings",
                        "Which promise rests on which.",
                        Backing.class,
                        call -> Reply.ok(chains.list(call.caller(), call.page()))),
                Route.list(
                        "promise-chains/dependents",
                        "Our open promises that rest on a party, the least slack first.",
                        Dependent.class,
                        this::dependents,
                        PARTY),
                new Route(
                        "GET",
                        "promise-chains/keep-rate",
                        "How well a party keeps its promises; nothing is told of one of our people to anybody else.",
                        null,
                        KeepRate.class,
                        false,
                        List.of(PARTY),
                        this::keepRate));
    }

    private Reply chain(Call call) {
        CommitmentId id = call.id(CommitmentId::new);
        return Reply.ok(chains.chain(call.caller(), id).orElseThrow(() -> missing(id)));
    }

    private Reply back(Call call) throws IOException {
        CommitmentId id = known(call);
        CommitmentId by = call.id("by", CommitmentId::new);
        return Reply.of(chains.back(call.caller(), id, by, call.body(Need.class).needed()), Reply::ok);
    }

    private Reply unback(Call call) {
        chains.unback(call.caller(), known(call), call.id("by", CommitmentId::new));
        return Reply.noContent();
    }

    private Reply dependents(Call call) {
        return Reply.ok(new Slice<>(chains.dependents(call.caller(), party(call)), null, null));
    }

    private Reply keepRate(Call call) {
        PartyId party = party(call);
        return Reply.ok(chains.keepRate(call.caller(), party)
                .orElseThrow(() -> new ResourceNotFound("keep rate of " + party.asText())));
    }

    private CommitmentId known(Call call) {
        CommitmentId id = call.id(CommitmentId::new);
        if (chains.chain(call.caller(), id).isEmpty()) {
            throw missing(id);
        }
        return id;
    }

    private static ResourceNotFound missing(CommitmentId id) {
        return new ResourceNotFound("promise " + id.value());
    }

    private static PartyId party(Call call) {
        return call.query("party", PartyId::parse)
                .orElseThrow(() -> new IllegalArgumentException("query parameter party is missing"));
    }
}
