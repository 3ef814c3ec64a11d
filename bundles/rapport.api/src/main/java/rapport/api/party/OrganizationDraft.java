package rapport.api.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody wants an organization's record to say. */
public record OrganizationDraft(
        String name,
        @Nullable OrganizationId parent,
        List<String> domains,
        boolean ours,
        List<ContactPoint> contactPoints,
        List<String> tags) {

    public OrganizationDraft {
        domains = List.copyOf(domains);
        contactPoints = List.copyOf(contactPoints);
        tags = List.copyOf(tags);
    }
}
