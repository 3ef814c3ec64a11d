package rapport.suppliers.model;

import rapport.api.id.Id;
import rapport.api.relationship.RelationshipId;

/** Something that is kept about one supplier. */
public interface SupplierRecord {

    Id id();

    /** Grows by one with every change; for optimistic locking. */
    long version();

    RelationshipId relationship();
}
