package rapport.testkit;

import rapport.store.api.Schema;

class ShelfSchemaTest extends SchemaContract {

    @Override
    protected Schema schema() {
        return Shelf.SCHEMA;
    }
}
