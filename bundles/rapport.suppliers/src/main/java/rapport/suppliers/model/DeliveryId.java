package rapport.suppliers.model;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a delivery. */
public record DeliveryId(UUID value) implements Id {

    public DeliveryId {
        Objects.requireNonNull(value, "delivery id");
    }
}
