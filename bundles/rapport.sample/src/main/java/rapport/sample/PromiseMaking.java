package rapport.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import rapport.api.access.Caller;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.Commitment.State;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.commitment.CommitmentId;
import rapport.api.commitment.Commitments;
import rapport.api.commitment.PromiseChains;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.sample.model.Company.Promise;

/** Makes promises, and lets them rest on one another once all are there. */
final class PromiseMaking {

    private final Caller by;
    private final Commitments commitments;
    private final PromiseChains chains;
    private final LocalDate today;
    private final Function<String, PersonId> people;
    private final Consumer<CommitmentId> remember;
    private final Map<String, CommitmentId> made = new HashMap<>();
    private final Map<CommitmentId, List<String>> resting = new HashMap<>();

    PromiseMaking(
            Caller by,
            Commitments commitments,
            PromiseChains chains,
            LocalDate today,
            Function<String, PersonId> people,
            Consumer<CommitmentId> remember) {
        this.by = by;
        this.commitments = commitments;
        this.chains = chains;
        this.today = today;
        this.people = people;
        this.remember = remember;
    }

    /** One side of it is the owner where the promise does not say who. */
    void make(RelationshipId relationship, String owner, Promise promise) {
        Commitment is = Making.accepted(commitments.promise(
                by,
                new CommitmentDraft(
                        promise.what(),
                        people.apply(Objects.requireNonNullElse(promise.by(), owner)),
                        people.apply(Objects.requireNonNullElse(promise.to(), owner)),
                        today.plusDays(promise.inDays()),
                        relationship)));
        remember.accept(is.id());
        made.put(promise.what(), is.id());
        if (promise.expectedIn() != null) {
            is = Making.accepted(commitments.expect(by, is.id(), is.version(), today.plusDays(promise.expectedIn())));
        }
        if (promise.became() != null) {
            Making.accepted(commitments.settle(by, is.id(), is.version(), State.valueOf(promise.became())));
        }
        if (promise.restsOn() != null) {
            resting.put(is.id(), promise.restsOn());
        }
    }

    /** What belongs to a level that is off was not made, and nothing rests on it. */
    void chain() {
        resting.forEach((promise, words) -> words.stream()
                .map(made::get)
                .filter(Objects::nonNull)
                .forEach(on -> Making.accepted(chains.back(by, promise, on, null))));
    }
}
