package rapport.followup.store;

import static rapport.followup.store.FollowUpTable.CONCERN;
import static rapport.followup.store.FollowUpTable.FOLLOW_UP;
import static rapport.followup.store.FollowUpTable.ID;
import static rapport.followup.store.FollowUpTable.STEP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.concern.ConcernId;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUpDraft;
import rapport.api.followup.FollowUpId;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.Directory;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationships;
import rapport.followup.rules.PlausibleFollowUp;
import rapport.followup.rules.Rhythm;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.store.api.Wanted;

/**
 * Takes follow-ups in that were planned elsewhere. A concern that was taken in closed has begun a series of its own; what was
 * planned elsewhere for the same step takes its place.
 */
@Component(service = TakenFollowUps.class)
public final class TakenFollowUps {

    private final Store store;
    private final Directory directory;
    private final Relationships relationships;
    private final Levels levels;

    @Activate
    public TakenFollowUps(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Levels levels) {
        this.store = database.open(SqlFollowUps.SCHEMA);
        this.directory = directory;
        this.relationships = relationships;
        this.levels = levels;
    }

    /**
     * What is kept beside a follow-up.
     *
     * @param series the first of its series; null where it is that itself
     * @param began the day from which the series counts
     * @param pausedAt since when it waits; null while it does not
     * @param note what to remember when asking; null where nothing
     */
    public record Beside(
            @Nullable FollowUpId series,
            LocalDate began,
            @Nullable Instant pausedAt,
            @Nullable String note) {}

    /** What is kept beside these. Whoever asks has seen them. */
    public Map<FollowUpId, Beside> beside(Collection<FollowUp> followUps) {
        Map<FollowUpId, Beside> beside = new HashMap<>();
        List<UUID> ids = followUps.stream().map(one -> one.id().value()).toList();
        if (!ids.isEmpty()) {
            store.read(session -> of(session.sql(), ids).fetch(FollowUpRows::read))
                    .forEach(one -> beside.put(one.told().id(), beside(one)));
        }
        return beside;
    }

    private static Beside beside(Planned one) {
        boolean isFirst = one.series().equals(one.told().id().value());
        return new Beside(
                isFirst ? null : new FollowUpId(one.series()), one.rhythm().began(), one.pausedAt(), one.note());
    }

    static ResultQuery<? extends Record> of(DSLContext sql, Collection<UUID> ids) {
        return sql.select(FollowUpRows.COLUMNS)
                .from(Wanted.ids(ids))
                .leftJoin(FOLLOW_UP)
                .on(ID.eq(Wanted.ID))
                .where(ID.isNotNull());
    }

    static ResultQuery<? extends Record> of(DSLContext sql, ConcernId concern) {
        return sql.select(FollowUpRows.COLUMNS)
                .from(FOLLOW_UP)
                .where(CONCERN.eq(concern.value()))
                .orderBy(STEP, ID);
    }

    /** Takes it in as it stands, in the series of the follow-up that is named, or in that of its concern. */
    public Outcome<FollowUp> take(Caller by, FollowUp told, Beside beside) {
        return store.write(by, transaction -> {
            Steps steps = new Steps(transaction);
            Optional<Relationship> in = Optional.ofNullable(told.relationship())
                    .flatMap(id -> relationships.find(by, id))
                    .filter(one -> levels.findEnabled(one.level()).isPresent());
            List<Objection> objections = objections(by, steps, told, in);
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            String level = in.map(Relationship::level).orElse(null);
            SqlFollowUps.requireWrite(by, level);
            return Outcome.done(write(steps, told, beside, level));
        });
    }

    private static FollowUp write(Steps steps, FollowUp told, Beside beside, @Nullable String level) {
        DSLContext sql = steps.transaction().sql();
        List<Planned> ofConcern =
                told.concern() == null ? List.of() : of(sql, told.concern()).fetch(FollowUpRows::read);
        Optional<Planned> known = ofConcern.stream()
                .filter(one ->
                        one.told().step() == told.step() && one.told().person().equals(told.person()))
                .findFirst();
        UUID series = Optional.ofNullable(beside.series())
                .flatMap(id -> FollowUpRows.find(sql, id, DSL.noCondition()))
                .or(() -> ofConcern.stream().findFirst())
                .map(Planned::series)
                .orElse(told.id().value());
        Rhythm rhythm = new Rhythm(beside.began());
        return known.map(was -> steps.write(
                        was,
                        new Planned(
                                at(told, was.told().id(), was.told().version()),
                                was.series(),
                                was.level(),
                                was.rhythm(),
                                beside.pausedAt(),
                                beside.note()),
                        event(told)))
                .orElseGet(
                        () -> steps.plan(new Planned(told, series, level, rhythm, beside.pausedAt(), beside.note())));
    }

    private static FollowUp at(FollowUp told, FollowUpId id, long version) {
        return new FollowUp(
                id,
                version,
                told.person(),
                told.concern(),
                told.relationship(),
                told.step(),
                told.due(),
                told.state(),
                told.owner(),
                told.settledAt(),
                told.words());
    }

    private static String event(FollowUp told) {
        return switch (told.state()) {
            case OPEN -> "FollowUpChanged";
            case PAUSED -> "FollowUpPaused";
            case DONE -> "FollowUpDone";
            case SKIPPED -> "FollowUpSkipped";
            case ENDED -> "FollowUpEnded";
        };
    }

    private List<Objection> objections(Caller by, Steps steps, FollowUp told, Optional<Relationship> in) {
        List<PersonId> named = new ArrayList<>(List.of(told.person()));
        Optional.ofNullable(told.owner()).ifPresent(named::add);
        List<Objection> objections = new ArrayList<>(new PlausibleFollowUp(directory.names(by, named), steps.today())
                .toDraft(new FollowUpDraft(told.person(), told.relationship(), told.owner(), null, told.words())));
        if (told.relationship() != null && in.isEmpty()) {
            objections.add(
                    Objection.to("relationship", "followup.relationship.unknown", "there is no such relationship"));
        }
        if (told.step() < 1 || told.step() > 200) {
            objections.add(Objection.to("step", "followup.step.range", "the first of a series is 1, the next 2"));
        }
        if (told.state() == FollowUp.State.PAUSED && told.settledAt() != null) {
            objections.add(Objection.to("settledAt", "followup.settled.early", "what waits is not settled"));
        }
        return objections;
    }
}
