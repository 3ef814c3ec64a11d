package rapport.directory.rest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.api.party.Birthday;
import rapport.api.party.ContactPoint;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.Person;
import rapport.api.party.PersonId;

/** A person on the wire. */
record PersonJson(
        PersonId id,
        long version,
        String name,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String nickname,
        @Nullable Birthday birthday,
        boolean ours,
        List<String> mails,
        List<String> phones,
        List<String> addresses,
        List<String> links,
        @Nullable Map<String, String> labels,
        List<String> tags,
        List<PositionJson> positions) {

    static PersonJson of(Person person, Map<PartyId, PartyName> names) {
        List<ContactPoint> points = person.contactPoints();
        return new PersonJson(
                person.id(),
                person.version(),
                person.displayName(),
                person.givenName(),
                person.familyName(),
                person.nickname(),
                person.birthday(),
                person.ours(),
                Points.of(points, ContactPoint.Kind.MAIL),
                Points.of(points, ContactPoint.Kind.PHONE),
                Points.of(points, ContactPoint.Kind.ADDRESS),
                Points.of(points, ContactPoint.Kind.LINK),
                Points.labelsOf(points),
                person.tags(),
                person.positions().stream()
                        .map(position -> PositionJson.of(position, names))
                        .toList());
    }
}
