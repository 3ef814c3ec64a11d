package rapport.exchange;

import java.util.List;
import rapport.exchange.model.Row;

/** Brings rows of one kind into the directory. */
interface Taking {

    /** Takes the rows in, as part of the transaction that is under way; the verdicts stand in the order of the rows. */
    List<Verdict> take(List<Row> rows);

    /** What taking them in would do. */
    List<Verdict> consider(List<Row> rows);
}
