package rapport.meetings.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectLimitPercentStep;
import org.jooq.impl.SQLDataType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import rapport.api.level.Levels;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Forgetting;
import rapport.store.api.Purging;
import rapport.store.api.RecordRemains;
import rapport.store.api.Transaction;

/** Forgets what nobody will bring back: of meetings, of what was given and received, and of people who are gone for good. */
@Component(configurationPid = "rapport.meetings")
@Designate(ocd = DeletedMeetings.Config.class)
public final class DeletedMeetings implements Purging {

    private final Forgetting forgetting;
    private final RecordRemains meetings;
    private final RecordRemains exchanges;

    /** How long people can change their mind. */
    @ObjectClassDefinition(localization = "OSGI-INF/l10n/meetings", name = "%name", description = "%description")
    public @interface Config {

        @AttributeDefinition(name = "%undo_days", description = "%undo_days.description", min = "1", max = "36500")
        int undo_days() default 30;
    }

    @Activate
    public DeletedMeetings(
            @Reference Database database, @Reference Clock clock, @Reference Levels levels, Config config) {
        this(database, clock, levels, Duration.ofDays(config.undo_days()));
    }

    DeletedMeetings(Database database, Clock clock, Levels levels, Duration undo) {
        this.forgetting = new Forgetting(database.open(SqlMeetingSheets.SCHEMA), clock, undo);
        this.meetings = SqlMeetingSheets.records(levels).remains();
        this.exchanges = SqlExchanges.records(levels).remains();
    }

    @Override
    public int forgetSome() {
        return forgetting.some(this::isSomethingDue, this::forget);
    }

    private boolean isSomethingDue(DSLContext sql, Instant end) {
        return meetings.areThere(sql, end)
                || exchanges.areThere(sql, end)
                || !ofNobody(sql).fetch().isEmpty();
    }

    private int forget(Transaction transaction, Instant end) {
        List<UUID> small = ofNobody(transaction.sql()).fetch(CommonalityRows.ID);
        transaction
                .sql()
                .deleteFrom(CommonalityRows.COMMONALITY)
                .where(CommonalityRows.ID.in(small))
                .execute();
        transaction.recordAll(Change.purged(SqlCommonalities.KIND, small, "CommonalityPurged"));
        return small.size()
                + meetings.forget(transaction, end, "MeetingPurged").size()
                + exchanges.forget(transaction, end, "ExchangePurged").size();
    }

    /** What was noted of people who are not there any more, not even as deleted ones. */
    static SelectLimitPercentStep<Record1<UUID>> ofNobody(DSLContext sql) {
        return sql.select(CommonalityRows.ID)
                .from(CommonalityRows.COMMONALITY)
                .where(notExists(selectOne()
                        .from(table(name("party")))
                        .where(field(name("party", "id"), SQLDataType.UUID).eq(CommonalityRows.PERSON))))
                .orderBy(CommonalityRows.PERSON, CommonalityRows.ID)
                .limit(Forgetting.AT_ONCE);
    }
}
