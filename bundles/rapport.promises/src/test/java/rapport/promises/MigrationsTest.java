package rapport.promises;

import rapport.promises.store.SqlPromiseChains;
import rapport.store.api.Schema;
import rapport.testkit.SchemaContract;

class MigrationsTest extends SchemaContract {

    @Override
    protected Schema schema() {
        return new Schema("promises", SqlPromiseChains.class);
    }
}
