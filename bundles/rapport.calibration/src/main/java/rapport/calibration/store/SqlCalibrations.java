package rapport.calibration.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.calibration.Calibration;
import rapport.api.calibration.CalibrationCadence;
import rapport.api.calibration.CalibrationDraft;
import rapport.api.calibration.CalibrationId;
import rapport.api.calibration.Calibrations;
import rapport.api.calibration.CalibrationsQuery;
import rapport.api.concern.Concerns;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Refusal;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Calibrations in the database, seen by those who may read the level of their relationship. */
@Component
public final class SqlCalibrations implements Calibrations {

    public static final Schema SCHEMA = new Schema("calibration", SqlCalibrations.class);
    static final String KIND = "calibration";
    static final String CADENCE_KIND = "calibration-cadence";

    private final Store store;
    private final SeenCalibrations seen;
    private final Calibrating calibrating;
    private final Cadences cadences;

    @Activate
    public SqlCalibrations(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Concerns concerns,
            @Reference Levels levels,
            @Reference UsualCadence usual) {
        this.store = database.open(SCHEMA);
        this.seen = new SeenCalibrations(levels);
        this.calibrating = new Calibrating(concerns, relationships, directory, levels);
        this.cadences = usual.cadences();
    }

    @Override
    public Optional<Calibration> find(Caller by, CalibrationId id) {
        return store.read(session ->
                CalibrationLists.find(session.sql(), id, seen.of(by)).stream().findFirst());
    }

    @Override
    public Slice<Calibration> list(Caller by, CalibrationsQuery query, PageRequest page) {
        return store.read(session -> CalibrationLists.list(session.sql(), query, seen.of(by), page));
    }

    @Override
    public Optional<CalibrationCadence> cadence(Caller by, RelationshipId relationship) {
        return calibrating
                .seen(by, relationship)
                .flatMap(one -> store.read(session -> cadences.of(session.sql(), List.of(relationship)).stream()
                        .findFirst()));
    }

    @Override
    public Outcome<CalibrationCadence> setCadence(Caller by, RelationshipId relationship, @Nullable Integer days) {
        if (calibrating.writable(by, relationship).isEmpty()) {
            return Outcome.refused(
                    Objection.to("relationship", "calibration.relationship.unknown", "there is no such relationship"));
        }
        if (days != null && (days < 1 || days > CalibrationCadence.NEVER)) {
            return Outcome.refused(Objection.to("days", "calibration.days.range", "this is 1 to 36,500 days"));
        }
        return Outcome.done(store.write(by, transaction -> set(transaction, relationship, days)));
    }

    @Override
    public Outcome<Calibration> calibrate(Caller by, CalibrationDraft draft) {
        return Refusal.heed(() -> store.write(
                by,
                transaction ->
                        calibrating.calibrate(transaction, draft, findLatest(transaction.by(), draft.relationship()))));
    }

    private CalibrationCadence set(Transaction transaction, RelationshipId relationship, @Nullable Integer days) {
        CalibrationCadence was =
                cadences.of(transaction.sql(), List.of(relationship)).get(0);
        Cadences.set(transaction.sql(), relationship, days);
        CalibrationCadence is =
                cadences.of(transaction.sql(), List.of(relationship)).get(0);
        transaction.record(Change.changed(CADENCE_KIND, relationship, "CalibrationCadenceSet", was, is));
        return is;
    }
}
