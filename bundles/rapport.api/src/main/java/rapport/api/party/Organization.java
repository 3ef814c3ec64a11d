package rapport.api.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A firm, authority, association or department, ours included.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param parent the organization of which this is a part; null at the top
 * @param domains mail domains whose addresses belong to its people, in lower case
 * @param ours whether it is our own organization or a part of it
 */
public record Organization(
        OrganizationId id,
        long version,
        String name,
        @Nullable OrganizationId parent,
        List<String> domains,
        boolean ours,
        List<ContactPoint> contactPoints,
        List<String> tags,
        boolean deleted) {

    public Organization {
        domains = List.copyOf(domains);
        contactPoints = List.copyOf(contactPoints);
        tags = List.copyOf(tags);
    }

    /** The same at another version. */
    public Organization withVersion(long other) {
        return new Organization(id, other, name, parent, domains, ours, contactPoints, tags, deleted);
    }

    /** The same, deleted or not. */
    public Organization withDeleted(boolean gone) {
        return new Organization(id, version, name, parent, domains, ours, contactPoints, tags, gone);
    }
}
