package rapport.calibration.store;

import static rapport.store.api.Refusal.insist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.calibration.Calibration;
import rapport.api.calibration.CalibrationDraft;
import rapport.api.calibration.CalibrationDraft.Gone;
import rapport.api.calibration.CalibrationDraft.Ranked;
import rapport.api.calibration.CalibrationId;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Concerns;
import rapport.api.concern.ConcernsQuery;
import rapport.api.id.Ids;
import rapport.api.level.LevelDescription;
import rapport.api.level.LevelDescription.Counterpart;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.party.Directory;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.calibration.rules.Comparison;
import rapport.calibration.rules.PlausibleCalibration;
import rapport.store.api.Change;
import rapport.store.api.Transaction;

/** Takes down what somebody said matters most, and has the concerns follow. */
record Calibrating(Concerns concerns, Relationships relationships, Directory directory, Levels levels) {

    /** More concerns than anybody can put in order. */
    private static final int MOST = 200;

    Outcome<Calibration> calibrate(Transaction transaction, CalibrationDraft draft, Optional<Calibration> before) {
        Optional<Relationship> in = writable(transaction.by(), draft.relationship());
        Map<ConcernId, Concern> open = open(transaction.by(), draft.relationship());
        List<Objection> objections = new ArrayList<>(
                plausible(transaction, draft, open, before).objections(draft).toList());
        if (in.isEmpty()) {
            objections.add(
                    Objection.to("relationship", "calibration.relationship.unknown", "there is no such relationship"));
        }
        return objections.isEmpty()
                ? Outcome.done(
                        take(transaction, draft, open, before, in.orElseThrow().level()))
                : Outcome.refused(objections);
    }

    /** The relationship, where its level is enabled and the caller sees it; the caller then may change what is in it. */
    Optional<Relationship> writable(Caller by, RelationshipId id) {
        Optional<Relationship> found = seen(by, id);
        found.ifPresent(one -> by.require(Right.WRITE, one.level()));
        return found;
    }

    /** The relationship, where its level is enabled and the caller sees it. */
    Optional<Relationship> seen(Caller by, RelationshipId id) {
        return relationships
                .find(by, id)
                .filter(one -> levels.findEnabled(one.level()).isPresent());
    }

    private Calibration take(
            Transaction transaction,
            CalibrationDraft draft,
            Map<ConcernId, Concern> open,
            Optional<Calibration> before,
            String level) {
        Caller by = transaction.by();
        List<ConcernId> gone = withdraw(by, draft, open);
        List<ConcernId> ranking = hear(by, draft, transaction.at());
        insist(concerns.rank(by, draft.relationship(), ranking), "ranking");
        Comparison comparison = Comparison.of(before.map(Calibration::ranking).orElse(List.of()), ranking, gone);
        Calibration taken = new Calibration(
                new CalibrationId(Ids.next()),
                draft.relationship(),
                draft.person(),
                draft.at() == null ? transaction.at() : draft.at(),
                draft.manner(),
                ranking,
                gone,
                comparison.drift().orElse(null),
                draft.words() == null || draft.words().isBlank()
                        ? null
                        : draft.words().strip());
        CalibrationRows.insert(transaction.sql(), taken, comparison, level);
        transaction.record(Change.added(SqlCalibrations.KIND, taken.id(), "CalibrationTaken", taken));
        return taken;
    }

    private List<ConcernId> withdraw(Caller by, CalibrationDraft draft, Map<ConcernId, Concern> open) {
        List<ConcernId> gone = new ArrayList<>();
        for (Gone one : draft.gone()) {
            Concern was = open.get(one.concern());
            if (was != null) {
                insist(concerns.withdraw(by, was.id(), was.version(), one.words()), "gone[" + gone.size() + "]");
                gone.add(was.id());
            }
        }
        return gone;
    }

    private List<ConcernId> hear(Caller by, CalibrationDraft draft, Instant now) {
        Instant at = draft.at() == null ? now : draft.at();
        List<ConcernId> ranking = new ArrayList<>();
        for (Ranked one : draft.ranking()) {
            String words = one.words();
            ConcernId known = one.concern();
            if (known != null) {
                ranking.add(known);
            } else if (words != null) {
                ConcernDraft heard = new ConcernDraft(draft.relationship(), words, draft.person(), null, at);
                ranking.add(insist(concerns.hear(by, heard), "ranking[" + ranking.size() + "]")
                        .id());
            }
        }
        return ranking;
    }

    private PlausibleCalibration plausible(
            Transaction transaction,
            CalibrationDraft draft,
            Map<ConcernId, Concern> open,
            Optional<Calibration> before) {
        Caller by = transaction.by();
        boolean amongOurselves = seen(by, draft.relationship())
                .flatMap(one -> levels.findEnabled(one.level()))
                .map(LevelDescription::counterparts)
                .filter(counterparts -> !counterparts.contains(Counterpart.ORGANIZATION))
                .isPresent();
        return new PlausibleCalibration(
                open,
                directory.names(by, List.of(draft.person())).get(draft.person()),
                amongOurselves,
                before.map(Calibration::at).orElse(null),
                transaction.at());
    }

    private Map<ConcernId, Concern> open(Caller by, RelationshipId relationship) {
        Map<ConcernId, Concern> open = new LinkedHashMap<>();
        concerns.list(by, ConcernsQuery.openIn(relationship), PageRequest.first(MOST)).items().stream()
                .filter(concern -> !concern.ours())
                .forEach(concern -> open.put(concern.id(), concern));
        return open;
    }
}
