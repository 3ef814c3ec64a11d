package rapport.api.calibration;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a calibration. */
public record CalibrationId(UUID value) implements Id {

    public CalibrationId {
        Objects.requireNonNull(value, "calibration id");
    }
}
