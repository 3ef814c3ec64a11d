package rapport.health.store;

import rapport.store.api.Schema;
import rapport.testkit.SchemaContract;

class MigrationsTest extends SchemaContract {

    @Override
    protected Schema schema() {
        return HealthFollower.SCHEMA;
    }
}
