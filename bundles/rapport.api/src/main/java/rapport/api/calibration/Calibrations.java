package rapport.api.calibration;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;

/**
 * Asks again what matters most, and tells how far it has drifted. Safe for use by many threads.
 *
 * <p>A calibration is seen and taken by whoever may see and change its relationship; while the level of that is off, nobody sees
 * it. Journalled are {@code CalibrationTaken} with the subject kind {@code calibration} and the {@link Calibration}, and
 * {@code CalibrationCadenceSet} with the subject kind {@code calibration-cadence}, the relationship as the subject, and the
 * {@link CalibrationCadence} before and after.
 */
public interface Calibrations {

    Optional<Calibration> find(Caller by, CalibrationId id);

    /** Newest first. */
    Slice<Calibration> list(Caller by, CalibrationsQuery query, PageRequest page);

    /** The latest of a relationship. */
    default Optional<Calibration> findLatest(Caller by, RelationshipId relationship) {
        CalibrationsQuery all = CalibrationsQuery.of(relationship);
        List<Calibration> newest = list(by, all, PageRequest.first(1)).items();
        return newest.stream().findFirst();
    }

    /** How often we ask and when next; empty where the relationship does not exist for the caller. */
    Optional<CalibrationCadence> cadence(Caller by, RelationshipId relationship);

    /**
     * Says how many days may pass between two calibrations, 1 to {@link CalibrationCadence#NEVER}; null for as many as everywhere.
     */
    Outcome<CalibrationCadence> setCadence(Caller by, RelationshipId relationship, @Nullable Integer days);

    /**
     * Takes down what they answered: concerns that are gone are withdrawn with their words, new ones are heard, and the open ones
     * stand in the order told, all at once or not at all.
     */
    Outcome<Calibration> calibrate(Caller by, CalibrationDraft draft);
}
