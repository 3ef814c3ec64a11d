package rapport.directory.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import rapport.api.party.ContactPoint;
import rapport.api.party.OrganizationId;
import rapport.api.party.Position;

/**
 * Who is one of us, beside those who are said to be: whoever currently holds a position in an organization of ours, or has
 * a mail address in one of our domains.
 */
public record Ours(Set<OrganizationId> organizations, Set<String> domains) {

    public Ours {
        organizations = Set.copyOf(organizations);
        domains = Set.copyOf(domains);
    }

    public boolean claims(List<ContactPoint> points, List<Position> positions, LocalDate today) {
        return positions.stream().anyMatch(held -> held.isHeldOn(today) && organizations.contains(held.organization()))
                || points.stream()
                        .filter(point -> point.kind() == ContactPoint.Kind.MAIL)
                        .anyMatch(mail -> domains.contains(Reach.domain(mail.value())));
    }
}
