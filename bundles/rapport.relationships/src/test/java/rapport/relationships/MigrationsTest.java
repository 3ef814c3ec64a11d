package rapport.relationships;

import rapport.relationships.store.SqlRelationships;
import rapport.store.api.Schema;
import rapport.testkit.SchemaContract;

class MigrationsTest extends SchemaContract {

    @Override
    protected Schema schema() {
        return new Schema("relationships", SqlRelationships.class);
    }
}
