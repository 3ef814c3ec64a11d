package rapport.links;

import rapport.links.store.SqlPrivateLinks;
import rapport.store.api.Schema;
import rapport.testkit.SchemaContract;

class MigrationsTest extends SchemaContract {

    @Override
    protected Schema schema() {
        return new Schema("links", SqlPrivateLinks.class);
    }
}
