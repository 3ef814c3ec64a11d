package @package@;

import @package@.store.SqlGestures;
import rapport.store.api.Schema;
import rapport.testkit.SchemaContract;

/** Our tables are made on both engines, each with a key and our name before it. */
class MigrationsTest extends SchemaContract {

    @Override
    protected Schema schema() {
        return SqlGestures.SCHEMA;
    }

    @Override
    protected String prefix() {
        return "@name@_";
    }
}
