package rapport.directory.rest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.api.party.ContactPoint;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;

/** An organization on the wire. */
record OrganizationJson(
        OrganizationId id,
        long version,
        String name,
        PositionJson.@Nullable Place parent,
        List<String> domains,
        boolean ours,
        List<String> mails,
        List<String> phones,
        List<String> addresses,
        List<String> links,
        @Nullable Map<String, String> labels,
        List<String> tags) {

    static OrganizationJson of(Organization one, Map<PartyId, PartyName> names) {
        List<ContactPoint> points = one.contactPoints();
        return new OrganizationJson(
                one.id(),
                one.version(),
                one.name(),
                place(one.parent(), names),
                one.domains(),
                one.ours(),
                Points.of(points, ContactPoint.Kind.MAIL),
                Points.of(points, ContactPoint.Kind.PHONE),
                Points.of(points, ContactPoint.Kind.ADDRESS),
                Points.of(points, ContactPoint.Kind.LINK),
                Points.labelsOf(points),
                one.tags());
    }

    private static PositionJson.@Nullable Place place(@Nullable OrganizationId id, Map<PartyId, PartyName> names) {
        if (id == null) {
            return null;
        }
        PartyName name = names.get(id);
        return new PositionJson.Place(id, name == null ? null : name.name());
    }
}
