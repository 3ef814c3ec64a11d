package rapport.growth;

import rapport.growth.store.SqlGrowths;
import rapport.store.api.Schema;
import rapport.testkit.SchemaContract;

class MigrationsTest extends SchemaContract {

    @Override
    protected Schema schema() {
        return new Schema("growth", SqlGrowths.class);
    }
}
