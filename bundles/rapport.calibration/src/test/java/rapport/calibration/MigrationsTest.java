package rapport.calibration;

import rapport.calibration.store.SqlCalibrations;
import rapport.store.api.Schema;
import rapport.testkit.SchemaContract;

class MigrationsTest extends SchemaContract {

    @Override
    protected Schema schema() {
        return new Schema("calibration", SqlCalibrations.class);
    }
}
