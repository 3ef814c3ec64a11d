package rapport.relationships.store;

import static java.time.temporal.ChronoUnit.MICROS;
import static rapport.relationships.store.StageChangeTable.AT;
import static rapport.relationships.store.StageChangeTable.RELATIONSHIP;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.id.Id;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.Directory;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.relationship.StageChange;
import rapport.api.relationship.Stakeholder;
import rapport.relationships.rules.PlausibleRelationship;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.store.api.Wanted;

/** Takes relationships in that were begun elsewhere, and the steps that they took there. */
@Component(service = TakenHistory.class)
public final class TakenHistory {

    private final Store store;
    private final Relationships relationships;
    private final Levels levels;
    private final RelationshipSteps steps;

    @Activate
    public TakenHistory(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Levels levels,
            @Reference Clock clock) {
        this.store = database.open(SqlRelationships.SCHEMA);
        this.relationships = relationships;
        this.levels = levels;
        this.steps = new RelationshipSteps(directory, new LastContact(clock), GateChecks.none());
    }

    /** Identifies a step. */
    public record StepId(UUID value) implements Id {}

    /** A step that is kept. */
    public record Step(StepId id, StageChange change) {}

    /** The steps of these, each relationship's oldest first. Whoever asks has seen them. */
    public List<Step> steps(Collection<RelationshipId> of) {
        return of.isEmpty()
                ? List.of()
                : store.read(session -> stepsOf(session.sql(), of).fetch(TakenHistory::step));
    }

    static ResultQuery<? extends Record> stepsOf(DSLContext sql, Collection<RelationshipId> of) {
        return sql.select(StageChanges.COLUMNS)
                .from(Wanted.ids(of.stream().map(RelationshipId::value).toList()))
                .leftJoin(StageChangeTable.STAGE_CHANGE)
                .on(RELATIONSHIP.eq(Wanted.ID))
                .where(RELATIONSHIP.isNotNull())
                .orderBy(RELATIONSHIP, AT, StageChangeTable.ID);
    }

    private static Step step(Record row) {
        return new Step(new StepId(row.get(StageChangeTable.ID)), StageChanges.read(row));
    }

    /** The people of these, with their parts. Whoever asks has seen the relationships. */
    public List<Stakeholder> stakeholders(Collection<RelationshipId> of) {
        return of.isEmpty() ? List.of() : store.read(session -> Stakeholders.ofAll(session.sql(), of));
    }

    /**
     * Takes a relationship in as it stands: in its stage since the instant of the transaction.
     *
     * @param since when it began; null where it began in that stage
     */
    public Outcome<Relationship> begin(Caller by, RelationshipDraft draft, @Nullable Instant since) {
        return store.write(by, transaction -> {
            Optional<LevelDescription> level = levels.findEnabled(draft.level());
            if (level.isEmpty()) {
                return Outcome.refused(SqlRelationships.unknown(draft.level()));
            }
            by.require(Right.WRITE, draft.level());
            if (since != null && since.isAfter(transaction.at())) {
                return Outcome.refused(Objection.to(
                        "since", "relationship.since.late", "it began before it came into the stage in which it is"));
            }
            return steps.begin(transaction, level.get(), draft, since);
        });
    }

    /** Takes a step in; what is known of the same step already it puts right. */
    public Outcome<Step> step(Caller by, StageChange told) {
        return store.write(by, transaction -> {
            Optional<Relationship> in = relationships.find(by, told.relationship());
            Optional<LevelDescription> level = in.flatMap(one -> levels.findEnabled(one.level()));
            if (in.isEmpty() || level.isEmpty()) {
                return Outcome.refused(
                        Objection.to("relationship", "promise.relationship.unknown", "there is no such relationship"));
            }
            by.require(Right.WRITE, in.get().level());
            List<Objection> objections = new PlausibleRelationship(level.get()).toStep(told);
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            UUID id = StageChanges.remember(transaction, told, told.at().truncatedTo(MICROS));
            return Outcome.done(new Step(new StepId(id), told));
        });
    }
}
