package rapport.team.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static rapport.team.store.PulseTable.ASKED;
import static rapport.team.store.PulseTable.ASKED_PULSE;
import static rapport.team.store.PulseTable.CLOSED_ON;
import static rapport.team.store.PulseTable.ID;
import static rapport.team.store.PulseTable.PULSE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.store.api.Database;
import rapport.store.api.Forgetting;
import rapport.store.api.Purging;
import rapport.store.api.Transaction;

/** Forgets who was asked, and who of them has answered, once a pulse has been closed for a month; what was answered stays. */
@Component
public final class EndedPulses implements Purging {

    private static final Duration A_MONTH = Duration.ofDays(30);

    private final Forgetting forgetting;

    @Activate
    public EndedPulses(@Reference Database database, @Reference Clock clock) {
        this.forgetting = new Forgetting(database.open(SqlPulses.SCHEMA), clock, A_MONTH);
    }

    @Override
    public int forgetSome() {
        return forgetting.some((sql, end) -> !due(sql, end).fetch().isEmpty(), EndedPulses::forget);
    }

    private static int forget(Transaction transaction, Instant end) {
        DSLContext sql = transaction.sql();
        List<UUID> due = due(sql, end).fetch(ID);
        sql.deleteFrom(ASKED).where(ASKED_PULSE.in(due)).execute();
        return due.size();
    }

    static ResultQuery<Record1<UUID>> due(DSLContext sql, Instant end) {
        return sql.select(ID)
                .from(PULSE)
                .where(
                        CLOSED_ON.lt(LocalDate.ofInstant(end, ZoneOffset.UTC)),
                        exists(selectOne().from(ASKED).where(ASKED_PULSE.eq(ID))))
                .orderBy(CLOSED_ON, ID)
                .limit(Forgetting.AT_ONCE);
    }
}
