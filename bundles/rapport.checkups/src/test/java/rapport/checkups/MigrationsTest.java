package rapport.checkups;

import rapport.checkups.store.SqlCheckUps;
import rapport.store.api.Schema;
import rapport.testkit.SchemaContract;

class MigrationsTest extends SchemaContract {

    @Override
    protected Schema schema() {
        return new Schema("checkups", SqlCheckUps.class);
    }
}
