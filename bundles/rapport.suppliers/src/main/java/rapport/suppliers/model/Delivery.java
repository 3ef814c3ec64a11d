package rapport.suppliers.model;

import java.time.LocalDate;
import rapport.api.relationship.RelationshipId;

/**
 * What arrived of a line of an order on a day.
 *
 * @param line the line of the order that it belongs to
 */
public record Delivery(
        DeliveryId id, long version, RelationshipId relationship, OrderLineId line, LocalDate arrived, double quantity)
        implements SupplierRecord {}
