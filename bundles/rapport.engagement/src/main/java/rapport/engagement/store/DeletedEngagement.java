package rapport.engagement.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import rapport.api.level.Levels;
import rapport.store.api.Database;
import rapport.store.api.Forgetting;
import rapport.store.api.Purging;
import rapport.store.api.RecordRemains;
import rapport.store.api.Transaction;

/** Forgets milestones, retrospectives and feedback that nobody will bring back. */
@Component(configurationPid = "rapport.engagement")
@Designate(ocd = DeletedEngagement.Config.class)
public final class DeletedEngagement implements Purging {

    private final Forgetting forgetting;
    private final RecordRemains milestones;
    private final RecordRemains retrospectives;
    private final RecordRemains feedback;

    /** How long people can change their mind. */
    @ObjectClassDefinition(localization = "OSGI-INF/l10n/engagement", name = "%name", description = "%description")
    public @interface Config {

        @AttributeDefinition(name = "%undo_days", description = "%undo_days.description", min = "1", max = "36500")
        int undo_days() default 30;
    }

    @Activate
    public DeletedEngagement(
            @Reference Database database, @Reference Clock clock, @Reference Levels levels, Config config) {
        this(database, clock, levels, Duration.ofDays(config.undo_days()));
    }

    DeletedEngagement(Database database, Clock clock, Levels levels, Duration undo) {
        this.forgetting = new Forgetting(database.open(SqlMilestones.SCHEMA), clock, undo);
        this.milestones = SqlMilestones.records(levels).remains();
        this.retrospectives = SqlRetrospectives.records(levels).remains();
        this.feedback = FeedbackSteps.records(levels).remains();
    }

    @Override
    public int forgetSome() {
        return forgetting.some(this::isSomethingDue, this::forget);
    }

    private boolean isSomethingDue(DSLContext sql, Instant end) {
        return milestones.areThere(sql, end) || retrospectives.areThere(sql, end) || feedback.areThere(sql, end);
    }

    private int forget(Transaction transaction, Instant end) {
        return milestones.forget(transaction, end, "MilestonePurged").size()
                + feedback.forget(transaction, end, "FeedbackPurged").size()
                + retrospectives.forget(transaction, end, "RetrospectivePurged").size();
    }
}
