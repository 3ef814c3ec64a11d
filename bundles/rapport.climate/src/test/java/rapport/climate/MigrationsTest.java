package rapport.climate;

import rapport.climate.store.SqlIncidents;
import rapport.store.api.Schema;
import rapport.testkit.SchemaContract;

class MigrationsTest extends SchemaContract {

    @Override
    protected Schema schema() {
        return new Schema("climate", SqlIncidents.class);
    }
}
