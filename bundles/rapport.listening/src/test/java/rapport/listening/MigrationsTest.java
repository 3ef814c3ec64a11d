package rapport.listening;

import rapport.listening.store.SqlConcerns;
import rapport.store.api.Schema;
import rapport.testkit.SchemaContract;

class MigrationsTest extends SchemaContract {

    @Override
    protected Schema schema() {
        return new Schema("listening", SqlConcerns.class);
    }
}
