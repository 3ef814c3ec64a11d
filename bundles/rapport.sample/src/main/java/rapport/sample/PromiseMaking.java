package rapport.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import rapport.api.access.Caller;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.Commitment.State;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.commitment.CommitmentId;
import rapport.api.commitment.Commitments;
import rapport.api.commitment.PromiseChains;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.sample.model.Company.Promise;

/** Makes promises, and lets them rest on one another once all are there. */
final class PromiseMaking {

    /** So many days before it is due a promise was made. */
    private static final int AHEAD = 45;

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Caller by;
    private final Commitments commitments;
    private final PromiseChains chains;
    private final LocalDate today;
    private final Function<String, PersonId> people;
    private final Consumer<CommitmentId> remember;
    private final BiConsumer<Instant, Runnable> asOf;
    private final Map<String, CommitmentId> made = new HashMap<>();
    private final Map<CommitmentId, List<String>> resting = new HashMap<>();

    PromiseMaking(
            Caller by,
            Commitments commitments,
            PromiseChains chains,
            LocalDate today,
            Function<String, PersonId> people,
            Consumer<CommitmentId> remember,
            BiConsumer<Instant, Runnable> asOf) {
        this.by = by;
        this.commitments = commitments;
        this.chains = chains;
        this.today = today;
        this.people = people;
        this.remember = remember;
        this.asOf = asOf;
    }

    /** One side of it is the owner where the promise does not say who. */
    void make(RelationshipId relationship, String owner, Promise promise) {
        LocalDate due = today.plusDays(promise.inDays());
        CommitmentDraft draft = new CommitmentDraft(
                promise.what(),
                people.apply(Objects.requireNonNullElse(promise.by(), owner)),
                people.apply(Objects.requireNonNullElse(promise.to(), owner)),
                due,
                relationship);
        Commitment is = on(due.minusDays(AHEAD), () -> commitments.promise(by, draft));
        remember.accept(is.id());
        made.put(promise.what(), is.id());
        become(is, due, promise);
        if (promise.restsOn() != null) {
            resting.put(is.id(), promise.restsOn());
        }
    }

    private void become(Commitment is, LocalDate due, Promise promise) {
        if (promise.expectedIn() != null) {
            LocalDate expected = today.plusDays(promise.expectedIn());
            on(today.minusDays(1), () -> commitments.expect(by, is.id(), is.version(), expected));
        }
        if (promise.became() != null) {
            State state = State.valueOf(promise.became());
            on(due, () -> commitments.settle(by, is.id(), is.version(), state));
        }
    }

    /** On the morning of that day, or of yesterday where it lies ahead. */
    private Commitment on(LocalDate day, Supplier<Outcome<Commitment>> work) {
        LocalDate yesterday = today.minusDays(1);
        LocalDate then = day.isBefore(yesterday) ? day : yesterday;
        List<Commitment> done = new ArrayList<>();
        asOf.accept(then.atTime(MORNING).toInstant(ZoneOffset.UTC), () -> done.add(Making.accepted(work.get())));
        return done.get(0);
    }

    /** What belongs to a level that is off was not made, and nothing rests on it. */
    void chain() {
        resting.forEach((promise, words) -> words.stream()
                .map(made::get)
                .filter(Objects::nonNull)
                .forEach(on -> Making.accepted(chains.back(by, promise, on, null))));
    }
}
