package rapport.directory.rest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.api.json.NotRead;
import rapport.api.party.Birthday;
import rapport.api.party.ContactPoint;
import rapport.api.party.Person;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;

/**
 * What a client wants a person's record to say; what is not said is empty.
 *
 * @param birthday {@code 1984-02-29} or, without a year, {@code --02-29}
 * @param ours whether it is one of our own people; found out where it is not said
 * @param labels what people call mails, phones, addresses and links, by their text
 */
record PersonBody(
        @NotRead @Nullable PersonId id,
        @NotRead @Nullable Long version,
        @NotRead @Nullable String name,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String nickname,
        @Nullable Birthday birthday,
        @Nullable Boolean ours,
        @Nullable List<PointJson> mails,
        @Nullable List<PointJson> phones,
        @Nullable List<PointJson> addresses,
        @Nullable List<PointJson> links,
        @Nullable Map<String, String> labels,
        @Nullable List<String> tags,
        @Nullable List<PositionJson> positions) {

    /** What the record says now. */
    static PersonBody of(Person was) {
        Points points = Points.asTold(was.contactPoints());
        return new PersonBody(
                null,
                null,
                null,
                was.givenName(),
                was.familyName(),
                was.nickname(),
                was.birthday(),
                was.ours(),
                points.mails(),
                points.phones(),
                points.addresses(),
                points.links(),
                points.labels(),
                was.tags(),
                was.positions().stream()
                        .map(held -> PositionJson.of(held, Map.of()))
                        .toList());
    }

    /** In place of a record with those contact points. */
    PersonDraft asDraft(List<ContactPoint> before) {
        return new PersonDraft(
                givenName,
                familyName,
                nickname,
                birthday,
                Boolean.TRUE.equals(ours),
                new Points(mails, phones, addresses, links, labels).inPlaceOf(before),
                tags == null ? List.of() : tags,
                positions == null
                        ? List.of()
                        : positions.stream().map(PositionJson::asDraft).toList());
    }
}
