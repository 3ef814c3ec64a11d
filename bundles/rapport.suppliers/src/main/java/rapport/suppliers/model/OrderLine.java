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
        implements SupplierRecord {}
