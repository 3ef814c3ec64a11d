package rapport.followup.store;

import static rapport.store.api.Refusal.insist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUp.State;
import rapport.api.followup.FollowUpAnswer;
import rapport.api.followup.FollowUpDraft;
import rapport.api.followup.FollowUpId;
import rapport.api.followup.FollowUps;
import rapport.api.followup.FollowUpsQuery;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PersonId;
import rapport.api.reading.Readings;
import rapport.api.relationship.Relationships;
import rapport.followup.rules.PlausibleFollowUp;
import rapport.store.api.Conflict;
import rapport.store.api.Database;
import rapport.store.api.Refusal;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Follow-ups in the database, which go where their people go. */
@Component
public final class SqlFollowUps implements FollowUps {

    public static final Schema SCHEMA = new Schema("followup", SqlFollowUps.class);
    static final String KIND = "follow-up";

    private final Store store;
    private final Directory directory;
    private final Beginning beginning;
    private final Temperature temperature;
    private final SeenFollowUps seen;
    private final Clock clock;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Readings readings;

    @Activate
    public SqlFollowUps(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Levels levels,
            @Reference Clock clock) {
        this.store = database.open(SCHEMA);
        this.directory = directory;
        this.beginning = new Beginning(directory, relationships, levels);
        this.temperature = new Temperature(relationships, levels);
        this.seen = new SeenFollowUps(levels);
        this.clock = clock;
    }

    @Override
    public Optional<FollowUp> find(Caller by, FollowUpId id) {
        return store.read(
                session -> FollowUpRows.find(session.sql(), id, seen(by)).map(Planned::told));
    }

    @Override
    public Slice<FollowUp> list(Caller by, FollowUpsQuery query, PageRequest page) {
        return store.read(session -> lists(by).list(session.sql(), query, page));
    }

    @Override
    public List<FollowUp> series(Caller by, FollowUpId id) {
        return store.read(session -> FollowUpRows.find(session.sql(), id, seen(by))
                .map(one -> lists(by).series(session.sql(), one.series()).fetch(FollowUpRows::tell))
                .orElse(List.of()));
    }

    @Override
    public Map<FollowUpId, PersonId> askers(Caller by, Collection<FollowUp> followUps) {
        return store.read(session -> new Askers(touch(by), seen.readable(by)).of(session.sql(), followUps));
    }

    @Override
    public Outcome<FollowUp> begin(Caller by, FollowUpDraft draft) {
        return store.write(by, transaction -> beginning.begin(new Steps(transaction), draft));
    }

    @Override
    public Outcome<FollowUp> change(Caller by, FollowUpId id, long version, @Nullable PersonId owner, LocalDate due) {
        return step(by, id, version, (steps, was) -> {
            List<PersonId> named = owner == null ? List.of() : List.of(owner);
            List<Objection> objections =
                    new PlausibleFollowUp(directory.names(by, named), steps.today()).toChange(was.told(), owner, due);
            return unless(objections, () -> steps.write(was, was.moved(owner, due), "FollowUpChanged"));
        });
    }

    @Override
    public Outcome<FollowUp> answer(Caller by, FollowUpId id, long version, FollowUpAnswer answer) {
        return step(
                by,
                id,
                version,
                (steps, was) ->
                        unless(PlausibleFollowUp.toAnswer(was.told(), answer), () -> answered(steps, was, answer)));
    }

    @Override
    public Outcome<FollowUp> skip(Caller by, FollowUpId id, long version, @Nullable String reason) {
        String why = stripped(reason);
        return step(
                by,
                id,
                version,
                (steps, was) -> unless(
                        PlausibleFollowUp.toStep(was.told(), why, State.OPEN, State.PAUSED),
                        () -> steps.settle(was, State.SKIPPED, why)));
    }

    @Override
    public Outcome<FollowUp> pause(Caller by, FollowUpId id, long version, @Nullable String reason) {
        String why = stripped(reason);
        return step(
                by,
                id,
                version,
                (steps, was) ->
                        unless(PlausibleFollowUp.toStep(was.told(), why, State.OPEN), () -> steps.pause(was, why)));
    }

    @Override
    public Outcome<FollowUp> resume(Caller by, FollowUpId id, long version) {
        return step(
                by,
                id,
                version,
                (steps, was) ->
                        unless(PlausibleFollowUp.toStep(was.told(), null, State.PAUSED), () -> steps.resume(was)));
    }

    @Override
    public Outcome<FollowUp> end(Caller by, FollowUpId id, long version, String reason) {
        return step(
                by,
                id,
                version,
                (steps, was) ->
                        unless(PlausibleFollowUp.toEnd(was.told(), reason), () -> steps.end(was, reason.strip())));
    }

    /** What is done with a follow-up that may be changed. */
    @FunctionalInterface
    private interface Step {
        Outcome<FollowUp> take(Steps steps, Planned was);
    }

    private Outcome<FollowUp> step(Caller by, FollowUpId id, long version, Step step) {
        return Refusal.heed(() ->
                store.write(by, transaction -> step.take(new Steps(transaction), writable(transaction, id, version))));
    }

    // A low reading opens the concern again, which ends the series: what is told is how it stands after that.
    private FollowUp answered(Steps steps, Planned was, FollowUpAnswer answer) {
        FollowUp next = steps.settle(was, State.DONE, answer.words().strip());
        if (answer.instrument() != null) {
            insist(temperature.take(readings, steps, touch(steps.transaction().by()), was.told(), answer), "value");
        }
        return FollowUpRows.find(steps.transaction().sql(), next.id(), DSL.noCondition())
                .map(Planned::told)
                .orElseThrow();
    }

    private static Outcome<FollowUp> unless(List<Objection> objections, Supplier<FollowUp> work) {
        return objections.isEmpty() ? Outcome.done(work.get()) : Outcome.refused(objections);
    }

    private Planned writable(Transaction transaction, FollowUpId id, long version) {
        Caller by = transaction.by();
        Planned was = FollowUpRows.find(transaction.sql(), id, seen(by))
                .filter(current -> current.told().version() == version)
                .orElseThrow(() -> new Conflict(KIND, id.value(), version));
        requireWrite(by, was.level());
        return was;
    }

    static void requireWrite(Caller by, @Nullable String level) {
        if (level == null) {
            by.require(Role.MEMBER);
        } else {
            by.require(Right.WRITE, level);
        }
    }

    private FollowUpLists lists(Caller by) {
        return new FollowUpLists(touch(by), seen(by));
    }

    private Condition seen(Caller by) {
        return seen.of(by, touch(by));
    }

    private Touch touch(Caller by) {
        return new Touch(LocalDate.ofInstant(clock.instant(), by.zone()));
    }

    private static @Nullable String stripped(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
