package rapport.suppliers;

import rapport.store.api.Schema;
import rapport.suppliers.store.SqlSupplierFiles;
import rapport.testkit.SchemaContract;

class MigrationsTest extends SchemaContract {

    @Override
    protected Schema schema() {
        return SqlSupplierFiles.SCHEMA;
    }
}
