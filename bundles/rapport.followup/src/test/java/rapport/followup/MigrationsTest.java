package rapport.followup;

import rapport.followup.store.SqlFollowUps;
import rapport.store.api.Schema;
import rapport.testkit.SchemaContract;

class MigrationsTest extends SchemaContract {

    @Override
    protected Schema schema() {
        return new Schema("followup", SqlFollowUps.class);
    }
}
