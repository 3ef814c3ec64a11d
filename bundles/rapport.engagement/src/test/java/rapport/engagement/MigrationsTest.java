package rapport.engagement;

import rapport.engagement.store.SqlMilestones;
import rapport.store.api.Schema;
import rapport.testkit.SchemaContract;

class MigrationsTest extends SchemaContract {

    @Override
    protected Schema schema() {
        return new Schema("engagement", SqlMilestones.class);
    }
}
