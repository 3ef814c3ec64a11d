package rapport.calibration.store;

import org.jooq.Condition;
import rapport.api.access.Caller;
import rapport.api.level.Levels;
import rapport.store.api.Sight;

/** Which calibrations exist for a caller. */
record SeenCalibrations(Levels levels) {

    Condition of(Caller by) {
        return new Sight(levels).of(by, CalibrationTable.LEVEL, CalibrationTable.RELATIONSHIP);
    }
}
