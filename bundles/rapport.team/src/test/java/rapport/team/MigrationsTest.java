package rapport.team;

import rapport.store.api.Schema;
import rapport.team.store.SqlPulses;
import rapport.testkit.SchemaContract;

class MigrationsTest extends SchemaContract {

    @Override
    protected Schema schema() {
        return new Schema("team", SqlPulses.class);
    }
}
