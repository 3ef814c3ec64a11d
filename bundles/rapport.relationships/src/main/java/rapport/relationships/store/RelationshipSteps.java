package rapport.relationships.store;

import static java.time.temporal.ChronoUnit.MICROS;
import static rapport.relationships.store.RelationshipTable.LIVE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.id.Ids;
import rapport.api.level.LevelDescription;
import rapport.api.level.Stage;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.relationship.GateFinding;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.StageStep;
import rapport.relationships.rules.PlausibleRelationship;
import rapport.relationships.rules.Way;
import rapport.store.api.Change;
import rapport.store.api.Conflict;
import rapport.store.api.Transaction;

/** What a relationship goes through, each step with its entry in the journal; whoever calls has seen to the rights. */
final class RelationshipSteps {

    private static final String KIND = "relationship";

    private final Directory directory;
    private final LastContact lastContact;
    private final GateChecks checks;

    RelationshipSteps(Directory directory, LastContact lastContact, GateChecks checks) {
        this.directory = directory;
        this.lastContact = lastContact;
        this.checks = checks;
    }

    Outcome<Relationship> begin(Transaction transaction, LevelDescription level, RelationshipDraft draft) {
        return begin(transaction, level, draft, null);
    }

    /**
     * Begins it in its stage.
     *
     * @param since when it began; null for now
     */
    Outcome<Relationship> begin(
            Transaction transaction, LevelDescription level, RelationshipDraft draft, @Nullable Instant since) {
        Caller by = transaction.by();
        List<Objection> objections = new ArrayList<>(
                new PlausibleRelationship(level).toBegin(draft, name(by, draft.party()), name(by, draft.owner())));
        if (RelationshipLists.exists(transaction.sql(), level.name(), draft.party())) {
            objections.add(Objection.to(
                    "party", "relationship.party.already", "there is already a relationship with it on this level"));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Instant now = transaction.at().truncatedTo(MICROS);
        Relationship begun = drafted(level, draft, now, since == null ? now : since.truncatedTo(MICROS));
        RelationshipRows.insert(transaction, begun);
        StageChanges.recordFirst(transaction, begun);
        lastContact.lookAgain(transaction.sql(), begun.id().value());
        transaction.record(Change.added(KIND, begun.id(), "RelationshipBegun", begun));
        return Outcome.done(begun);
    }

    Outcome<Relationship> change(
            Transaction transaction, LevelDescription level, Relationship was, RelationshipDraft draft) {
        List<Objection> objections =
                new PlausibleRelationship(level).toChange(was, draft, name(transaction.by(), draft.owner()));
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Relationship wanted = new Relationship(
                was.id(),
                was.version(),
                was.level(),
                was.party(),
                draft.owner(),
                was.stage(),
                was.stageSince(),
                Objects.requireNonNullElseGet(draft.cadenceDays(), () -> cadence(level, was.stage())),
                Objects.requireNonNullElse(draft.status(), was.status()),
                was.since());
        if (wanted.equals(was)) {
            return Outcome.done(was);
        }
        Relationship is = RelationshipRows.update(transaction, wanted);
        transaction.record(Change.changed(KIND, is.id(), "RelationshipChanged", was, is));
        return Outcome.done(is);
    }

    Outcome<Relationship> move(Transaction transaction, LevelDescription level, Relationship was, StageStep step) {
        List<Objection> objections = new PlausibleRelationship(level).toMove(step.stage(), step.reason());
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        if (step.stage().equals(was.stage())) {
            return Outcome.done(was);
        }
        List<GateFinding> missing = Way.missing(gate(transaction.by(), level, was, step.stage()), step);
        List<Objection> gaps = Way.objections(missing, step);
        if (!gaps.isEmpty()) {
            return Outcome.refused(gaps);
        }
        Relationship is = RelationshipRows.update(transaction, moved(level, was, step.stage(), transaction.at()));
        StageChanges.record(transaction, is, was.stage(), step, missing);
        transaction.record(Change.changed(KIND, is.id(), "StageReached", was, is));
        return Outcome.done(is);
    }

    /** What is known of each point that a step asks for. */
    List<GateFinding> gate(Caller by, LevelDescription level, Relationship was, String stage) {
        return checks.look(by, was, new Way(level).asked(was.stage(), stage));
    }

    void restore(Transaction transaction, Relationship deleted) {
        transaction.by().require(Right.WRITE, deleted.level());
        if (RelationshipLists.exists(transaction.sql(), deleted.level(), deleted.party())) {
            throw new Conflict(KIND, deleted.id().value(), deleted.version());
        }
        RelationshipRows.VERSIONED.update(
                transaction.sql(), deleted.id().value(), deleted.version(), Map.of(LIVE, true));
        lastContact.lookAgain(transaction.sql(), deleted.id().value());
        Relationship is = RelationshipLists.all(transaction.sql(), List.of(deleted.id()), List.of())
                .getOrDefault(deleted.id(), deleted);
        transaction.record(Change.added(KIND, is.id(), "RelationshipRestored", is));
    }

    @Nullable
    PartyName name(Caller by, @Nullable PartyId party) {
        return party == null ? null : directory.names(by, List.of(party)).get(party);
    }

    private static Relationship drafted(LevelDescription level, RelationshipDraft draft, Instant now, Instant since) {
        String stage =
                Objects.requireNonNullElse(draft.stage(), level.firstStage().name());
        return new Relationship(
                new RelationshipId(Ids.next()),
                1,
                level.name(),
                draft.party(),
                draft.owner(),
                stage,
                now,
                Objects.requireNonNullElseGet(draft.cadenceDays(), () -> cadence(level, stage)),
                Objects.requireNonNullElse(draft.status(), Status.ACTIVE),
                since);
    }

    // A cadence that somebody chose stays; one that came with the stage goes with it.
    private static Relationship moved(LevelDescription level, Relationship was, String stage, Instant now) {
        boolean chosen = was.cadenceDays() != cadence(level, was.stage());
        return new Relationship(
                was.id(),
                was.version(),
                was.level(),
                was.party(),
                was.owner(),
                stage,
                now.truncatedTo(MICROS),
                chosen ? was.cadenceDays() : cadence(level, stage),
                was.status(),
                was.since());
    }

    private static int cadence(LevelDescription level, String stage) {
        return level.findStage(stage).map(Stage::cadenceDays).orElse(Relationship.NO_CADENCE);
    }
}
