package rapport.directory.store;

import java.time.Instant;
import rapport.directory.KeptDirectory;
import rapport.store.api.Schema;
import rapport.testkit.EachEngine;
import rapport.testkit.QueryPlans;
import rapport.testkit.TestEngine;
import rapport.testkit.TestStore;

class DeletedPartiesTest {

    @EachEngine
    void areFoundByAnIndexInTheOrderOfTheirDeletion(TestEngine engine) {
        try (TestStore test = engine.open(new Schema("directory", KeptDirectory.class))) {
            test.store().<Boolean>read(session -> {
                var query = new DeletedParties(session.sql()).query(Instant.parse("2026-01-01T00:00:00Z"), 100);
                QueryPlans.assertUsesIndex(session.sql(), query, "party_by_change");
                return true;
            });
        }
    }
}
