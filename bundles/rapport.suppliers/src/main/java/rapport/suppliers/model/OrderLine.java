package rapport.suppliers.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.api.relationship.RelationshipId;

/**
 * What a supplier promised to deliver by a day.
 *
 * @param order the number of the order that it belongs to
 * @param item what is ordered
 * @param unit in which it is counted; null for pieces
 */
public record OrderLine(
        OrderLineId id,
        long version,
        RelationshipId relationship,
        String order,
        String item,
        double quantity,
        @Nullable String unit,
        LocalDate promised)
        implements SupplierRecord {

    public OrderLine {
        order = inOneLine(order);
        item = inOneLine(item);
    }

    /** As orders and items are compared: one program breaks a long name into lines, another does not, and it is the same item. */
    public static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
