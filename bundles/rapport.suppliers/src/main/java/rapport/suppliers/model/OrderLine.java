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
 * @param promised for which day it is promised now
 * @param firstPromised for which day it was promised first; a day that was moved stays known
 */
public record OrderLine(
        OrderLineId id,
        long version,
        RelationshipId relationship,
        String order,
        String item,
        double quantity,
        @Nullable String unit,
        LocalDate promised,
        LocalDate firstPromised)
        implements SupplierRecord {

    public OrderLine {
        order = inOneLine(order);
        item = inOneLine(item);
    }

    /** As it was promised first. */
    public OrderLine(
            OrderLineId id,
            long version,
            RelationshipId relationship,
            String order,
            String item,
            double quantity,
            @Nullable String unit,
            LocalDate promised) {
        this(id, version, relationship, order, item, quantity, unit, promised, promised);
    }

    /** As orders and items are compared: one program breaks a long name into lines, another does not, and it is the same item. */
    public static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
