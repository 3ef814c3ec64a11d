package rapport.temperature;

import rapport.store.api.Schema;
import rapport.temperature.store.SqlReadings;
import rapport.testkit.SchemaContract;

class MigrationsTest extends SchemaContract {

    @Override
    protected Schema schema() {
        return new Schema("temperature", SqlReadings.class);
    }
}
