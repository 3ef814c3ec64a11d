package rapport.links.store;

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

/** Forgets links that ended long ago, and those of people and relationships that are gone for good. */
@Component
public final class OldLinks implements Purging {

    /** Until then whoever comes late is told whom to ask for a new one. */
    static final Duration KEPT = Duration.ofDays(90);

    static final AgedRows ROWS = new AgedRows(
            LinkTable.LINK,
            LinkTable.ID,
            LinkTable.EXPIRES_AT,
            LinkTable.PERSON,
            LinkTable.RELATIONSHIP,
            List.of(LinkTable.RELATIONSHIP, LinkTable.ISSUED_AT, LinkTable.ID));

    private final Forgetting forgetting;

    @Activate
    public OldLinks(@Reference Database database, @Reference Clock clock) {
        this.forgetting = new Forgetting(database.open(SqlPrivateLinks.SCHEMA), clock, KEPT);
    }

    @Override
    public int forgetSome() {
        return forgetting.some(
                (sql, end) -> !ROWS.due(sql, end).isEmpty(),
                (transaction, end) -> ROWS.forget(transaction, end, SqlPrivateLinks.KIND, "LinkPurged"));
    }
}
