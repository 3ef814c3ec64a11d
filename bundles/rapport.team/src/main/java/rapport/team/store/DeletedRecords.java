package rapport.team.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jooq.DSLContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.level.Levels;
import rapport.store.api.Database;
import rapport.store.api.Forgetting;
import rapport.store.api.Purging;
import rapport.store.api.RecordRemains;
import rapport.store.api.Transaction;

/** Forgets what belongs to relationships and nobody will bring back: requirements, who serves whom, and stakeholder meetings. */
@Component
public final class DeletedRecords implements Purging {

    private static final Duration UNDO = Duration.ofDays(30);

    private final Forgetting forgetting;
    private final Map<String, RecordRemains> remains;

    @Activate
    public DeletedRecords(@Reference Database database, @Reference Clock clock, @Reference Levels levels) {
        this.forgetting = new Forgetting(database.open(SqlPulses.SCHEMA), clock, UNDO);
        this.remains = Map.of(
                "RequirementPurged", SqlRequirements.records(levels).remains(),
                "ServingPurged", SqlServings.records(levels).remains(),
                "StakeholderMeetingPurged",
                        SqlStakeholderMeetings.records(levels).remains());
    }

    @Override
    public int forgetSome() {
        return forgetting.some(this::areThere, this::forget);
    }

    private boolean areThere(DSLContext sql, Instant end) {
        return remains.values().stream().anyMatch(one -> one.areThere(sql, end));
    }

    private int forget(Transaction transaction, Instant end) {
        return remains.entrySet().stream()
                .mapToInt(one ->
                        one.getValue().forget(transaction, end, one.getKey()).size())
                .sum();
    }
}
