package rapport.exchange.formats;

import java.util.List;
import rapport.exchange.model.Origin;
import rapport.exchange.model.Row;

/** Understands the cells of one row. */
@FunctionalInterface
interface CellReader {

    Row read(Origin origin, List<String> cells);
}
