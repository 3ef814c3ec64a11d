package rapport.suppliers.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.level.Levels;
import rapport.store.api.Database;
import rapport.store.api.Forgetting;
import rapport.store.api.Purging;
import rapport.store.api.RecordRemains;
import rapport.store.api.Sight;

/** Forgets what nobody will bring back of orders, deliveries, papers and assessments. */
@Component
public final class DeletedFiles implements Purging {

    private static final Duration UNDO = Duration.ofDays(30);

    private final Forgetting forgetting;
    private final List<Remains> all;

    private record Remains(RecordRemains records, String event) {}

    @Activate
    public DeletedFiles(@Reference Database database, @Reference Clock clock, @Reference Levels levels) {
        this.forgetting = new Forgetting(database.open(SqlSupplierFiles.SCHEMA), clock, UNDO);
        this.all = Rows.ALL.stream()
                .map(rows -> new Remains(Register.records(rows, levels).remains(), rows.event() + "Purged"))
                .toList();
    }

    @Override
    public int forgetSome() {
        return forgetting.some(
                (sql, end) -> all.stream().anyMatch(one -> one.records().areThere(sql, end)), (transaction, end) -> {
                    OrderPromises.forget(transaction.sql(), Sight.isGone(OrderPromises.IN));
                    return all.stream()
                            .mapToInt(one -> one.records()
                                    .forget(transaction, end, one.event())
                                    .size())
                            .sum();
                });
    }
}
