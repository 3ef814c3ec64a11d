package rapport.mail;

import rapport.mail.store.SqlMailing;
import rapport.store.api.Schema;
import rapport.testkit.SchemaContract;

class MigrationsTest extends SchemaContract {

    @Override
    protected Schema schema() {
        return SqlMailing.SCHEMA;
    }
}
