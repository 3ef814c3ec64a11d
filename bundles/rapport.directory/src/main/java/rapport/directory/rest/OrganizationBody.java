package rapport.directory.rest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.api.json.NotRead;
import rapport.api.party.ContactPoint;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationId;

/**
 * What a client wants an organization's record to say; what is not said is empty.
 *
 * @param parent the organization of which it is a part; the id suffices
 * @param domains mail domains whose addresses belong to its people
 * @param labels what people call mails, phones, addresses and links, by their text
 */
record OrganizationBody(
        @NotRead @Nullable OrganizationId id,
        @NotRead @Nullable Long version,
        @Nullable String name,
        PositionJson.@Nullable Place parent,
        @Nullable List<String> domains,
        @Nullable Boolean ours,
        @Nullable List<PointJson> mails,
        @Nullable List<PointJson> phones,
        @Nullable List<PointJson> addresses,
        @Nullable List<PointJson> links,
        @Nullable Map<String, String> labels,
        @Nullable List<String> tags) {

    /** What the record says now. */
    static OrganizationBody of(Organization was) {
        Points points = Points.asTold(was.contactPoints());
        return new OrganizationBody(
                null,
                null,
                was.name(),
                was.parent() == null ? null : new PositionJson.Place(was.parent(), null),
                was.domains(),
                was.ours(),
                points.mails(),
                points.phones(),
                points.addresses(),
                points.links(),
                points.labels(),
                was.tags());
    }

    /** In place of a record with those contact points. */
    OrganizationDraft asDraft(List<ContactPoint> before) {
        return new OrganizationDraft(
                name == null ? "" : name,
                parent == null ? null : parent.id(),
                domains == null ? List.of() : domains,
                Boolean.TRUE.equals(ours),
                new Points(mails, phones, addresses, links, labels).inPlaceOf(before),
                tags == null ? List.of() : tags);
    }
}
