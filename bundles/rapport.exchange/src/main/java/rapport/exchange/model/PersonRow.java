package rapport.exchange.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.party.Birthday;
import rapport.api.party.ContactPoint;

/**
 * Somebody, as a file describes them.
 *
 * @param key what identifies the person in the source, such as a vCard's UID; null where it has nothing of the kind
 */
public record PersonRow(
        Origin origin,
        @Nullable String key,
        Names names,
        List<ContactPoint> contactPoints,
        Employment employment,
        @Nullable Birthday birthday,
        List<String> tags,
        @Nullable String note,
        List<Problem> problems)
        implements Row {

    public PersonRow {
        contactPoints = List.copyOf(contactPoints);
        tags = List.copyOf(tags);
        problems = List.copyOf(problems);
    }

    /** The values of one kind, in the file's order. */
    public List<String> values(ContactPoint.Kind kind) {
        return contactPoints.stream()
                .filter(point -> point.kind() == kind)
                .map(ContactPoint::value)
                .toList();
    }

    /** Whether it is a firm's card rather than a person's: an organization, nobody's name, and nobody's mail address. */
    public boolean namesOnlyAnOrganization() {
        String organization = employment.organization();
        if (organization == null || names.given() != null || names.family() != null) {
            return false;
        }
        String whole = names.formatted();
        return whole == null ? values(ContactPoint.Kind.MAIL).isEmpty() : whole.equals(organization);
    }
}
