package rapport.meetings;

import rapport.meetings.store.SqlMeetingSheets;
import rapport.store.api.Schema;
import rapport.testkit.SchemaContract;

class MigrationsTest extends SchemaContract {

    @Override
    protected Schema schema() {
        return new Schema("meetings", SqlMeetingSheets.class);
    }
}
