package rapport.team.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.commitment.Backing;
import rapport.api.commitment.BackingId;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentId;
import rapport.api.commitment.Dependent;
import rapport.api.commitment.KeepRate;
import rapport.api.commitment.PromiseChain;
import rapport.api.commitment.PromiseChains;
import rapport.api.id.Ids;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PartyId;

/** Chains in which another promise rests on one. */
record RestedOn(CommitmentId one) implements PromiseChains {

    static PromiseChains chains(CommitmentId one) {
        return new RestedOn(one);
    }

    @Override
    public Slice<Backing> list(Caller by, PageRequest page) {
        Backing only = new Backing(new BackingId(Ids.next()), new CommitmentId(Ids.next()), one, null, null);
        return new Slice<>(List.of(only), null, null);
    }

    @Override
    public Outcome<Backing> back(Caller by, CommitmentId promise, CommitmentId backing, @Nullable LocalDate needed) {
        return Outcome.refused(List.of());
    }

    @Override
    public void unback(Caller by, CommitmentId promise, CommitmentId backing) {}

    @Override
    public Optional<PromiseChain> chain(Caller by, CommitmentId promise) {
        return Optional.empty();
    }

    @Override
    public List<Commitment> restingOn(Caller by, CommitmentId promise) {
        return List.of();
    }

    @Override
    public List<Dependent> dependents(Caller by, PartyId party) {
        return List.of();
    }

    @Override
    public Optional<KeepRate> keepRate(Caller by, PartyId party) {
        return Optional.empty();
    }
}
