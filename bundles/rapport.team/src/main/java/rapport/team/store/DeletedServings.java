package rapport.team.store;

import java.time.Clock;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.level.Levels;
import rapport.store.api.Database;
import rapport.store.api.Forgetting;
import rapport.store.api.Purging;
import rapport.store.api.RecordRemains;

/** Forgets who served whom, where nobody will bring it back. */
@Component
public final class DeletedServings implements Purging {

    private static final Duration UNDO = Duration.ofDays(30);

    private final Forgetting forgetting;
    private final RecordRemains remains;

    @Activate
    public DeletedServings(@Reference Database database, @Reference Clock clock, @Reference Levels levels) {
        this.forgetting = new Forgetting(database.open(SqlPulses.SCHEMA), clock, UNDO);
        this.remains = SqlServings.records(levels).remains();
    }

    @Override
    public int forgetSome() {
        return forgetting.some(
                remains::areThere,
                (transaction, end) ->
                        remains.forget(transaction, end, "ServingPurged").size());
    }
}
