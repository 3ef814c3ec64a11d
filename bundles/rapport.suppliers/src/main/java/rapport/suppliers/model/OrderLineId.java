package rapport.suppliers.model;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a line of an order. */
public record OrderLineId(UUID value) implements Id {

    public OrderLineId {
        Objects.requireNonNull(value, "orderLine id");
    }
}
