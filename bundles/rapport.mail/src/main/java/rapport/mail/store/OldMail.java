package rapport.mail.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.store.api.AgedRows;
import rapport.store.api.Database;
import rapport.store.api.Forgetting;
import rapport.store.api.Purging;

/** Forgets mail of long ago, and that of people and relationships that are gone for good; never who wants no more of it. */
@Component
public final class OldMail implements Purging {

    static final Duration KEPT = Duration.ofDays(90);

    static final AgedRows ROWS = new AgedRows(
            MailTable.MAIL,
            MailTable.ID,
            MailTable.QUEUED_AT,
            MailTable.PERSON,
            MailTable.RELATIONSHIP,
            List.of(MailTable.RELATIONSHIP, MailTable.ID));

    private final Forgetting forgetting;

    @Activate
    public OldMail(@Reference Database database, @Reference Clock clock) {
        this.forgetting = new Forgetting(database.open(SqlMailing.SCHEMA), clock, KEPT);
    }

    @Override
    public int forgetSome() {
        return forgetting.some(
                (sql, end) -> !ROWS.due(sql, end).isEmpty(),
                (transaction, end) -> ROWS.forget(transaction, end, SqlMailing.KIND, "MailPurged"));
    }
}
