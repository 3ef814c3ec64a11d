package rapport.exchange.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.party.ContactPoint;

/**
 * An organization, as a file describes it.
 *
 * @param parent the name of the organization of which it is a part
 * @param ours whether it is said to be our own organization or a part of it
 */
public record OrganizationRow(
        Origin origin,
        String name,
        @Nullable String parent,
        List<String> domains,
        boolean ours,
        List<ContactPoint> contactPoints,
        List<String> tags,
        List<Problem> problems)
        implements Row {

    public OrganizationRow {
        domains = List.copyOf(domains);
        contactPoints = List.copyOf(contactPoints);
        tags = List.copyOf(tags);
        problems = List.copyOf(problems);
    }
}
