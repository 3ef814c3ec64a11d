package rapport.team.store;

import static rapport.team.store.PulseTable.ANSWERED;
import static rapport.team.store.PulseTable.ASKED;
import static rapport.team.store.PulseTable.ASKED_PERSON;
import static rapport.team.store.PulseTable.ASKED_PULSE;
import static rapport.team.store.PulseTable.FINGERPRINT;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.store.api.Database;
import rapport.store.api.Forgetting;
import rapport.store.api.Purging;
import rapport.store.api.Transaction;

/**
 * Forgets whom a pulse asked once they are gone for good, and not that it asked somebody. Were their row to go, the group that was asked
 * would look smaller than it was: the others could be asked anew by themselves, and the difference of the two results would say what
 * was answered by who is gone. So a stranger stands there in their place, the same in every pulse, since the rules count who was
 * asked by just the same pulses.
 */
@Component
public final class ForgottenAsked implements Purging {

    /** No secret has a fingerprint that begins so. */
    private static final String NO_LINK = "gone ";

    private final Forgetting forgetting;

    @Activate
    public ForgottenAsked(@Reference Database database, @Reference Clock clock) {
        this.forgetting = new Forgetting(database.open(SqlPulses.SCHEMA), clock, Duration.ZERO);
    }

    @Override
    public int forgetSome() {
        return forgetting.some((sql, end) -> !due(sql).isEmpty(), (transaction, end) -> forget(transaction));
    }

    private static int forget(Transaction transaction) {
        List<UUID> due = due(transaction.sql());
        due.forEach(person -> estrange(transaction.sql(), person, UUID.randomUUID()));
        return due.size();
    }

    // Whether they had answered goes too: the stranger has, wherever somebody was asked, and is never waited for.
    private static void estrange(DSLContext sql, UUID person, UUID stranger) {
        sql.select(ASKED_PULSE)
                .from(ASKED)
                .where(ASKED_PERSON.eq(person))
                .fetch(ASKED_PULSE)
                .forEach(pulse -> sql.update(ASKED)
                        .set(ASKED_PERSON, stranger)
                        .set(FINGERPRINT, NO_LINK + UUID.randomUUID())
                        .set(ANSWERED, true)
                        .where(ASKED_PULSE.eq(pulse), ASKED_PERSON.eq(person))
                        .execute());
    }

    private static List<UUID> due(DSLContext sql) {
        return sql.selectDistinct(ASKED_PERSON)
                .from(ASKED)
                .where(FINGERPRINT.notLike(NO_LINK + "%"), GonePeople.isGone(ASKED_PERSON))
                .limit(Forgetting.AT_ONCE)
                .fetch(ASKED_PERSON);
    }
}
