package rapport.insight.store;

import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Query;

/** Runs statements that differ only in their values as one batch, so that thousands cost few round trips. */
final class Batches {

    private Batches() {}

    static void run(DSLContext sql, List<? extends Query> alike) {
        if (alike.size() == 1) {
            sql.execute(alike.get(0));
        } else if (!alike.isEmpty()) {
            BatchBindStep batch = sql.batch(alike.get(0));
            for (Query query : alike) {
                batch = batch.bind(query.getBindValues().toArray());
            }
            batch.execute();
        }
    }
}
