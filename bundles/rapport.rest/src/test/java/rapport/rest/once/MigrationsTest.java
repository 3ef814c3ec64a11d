package rapport.rest.once;

import rapport.store.api.Schema;
import rapport.testkit.SchemaContract;

class MigrationsTest extends SchemaContract {

    @Override
    protected Schema schema() {
        return SqlRequests.SCHEMA;
    }
}
