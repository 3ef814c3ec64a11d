package rapport.exchange.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file writes facts: under which headings, and its days and numbers.
 *
 * @param headings what stands above each column of the table; null where that are the names of the columns
 */
public record Writing(@Nullable Map<String, String> headings, DateOrder dates, DecimalSign decimal) {

    /** As files of ours are written. */
    public static final Writing OURS = new Writing(null, DateOrder.DAY_FIRST, DecimalSign.POINT);

    public Writing {
        headings = headings == null ? null : Map.copyOf(headings);
    }
}
