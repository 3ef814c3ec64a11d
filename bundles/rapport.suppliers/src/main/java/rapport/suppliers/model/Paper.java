package rapport.suppliers.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.api.relationship.RelationshipId;

/**
 * A contract with a supplier, or a certificate that a supplier holds.
 *
 * @param expires the last day on which it holds
 * @param notice by when one has to give notice or ask for a new one; null where nothing has to be done before it expires
 */
public record Paper(
        PaperId id,
        long version,
        RelationshipId relationship,
        Kind kind,
        String name,
        LocalDate expires,
        @Nullable LocalDate notice)
        implements SupplierRecord {

    /** What kind of paper it is. */
    public enum Kind {
        CONTRACT,
        CERTIFICATE
    }

    /** The day by which somebody has to have acted. */
    public LocalDate actBy() {
        return notice == null ? expires : notice;
    }
}
