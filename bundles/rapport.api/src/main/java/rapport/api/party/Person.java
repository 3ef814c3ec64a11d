package rapport.api.party;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody we know, or one of us.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param ours whether this is one of our own people
 * @param contactPoints in the order in which people want them shown; the first mail is the main one
 * @param positions current ones first
 */
public record Person(
        PersonId id,
        long version,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String nickname,
        @Nullable Birthday birthday,
        boolean ours,
        List<ContactPoint> contactPoints,
        List<String> tags,
        List<Position> positions,
        boolean deleted) {

    public Person {
        contactPoints = List.copyOf(contactPoints);
        tags = List.copyOf(tags);
        positions = List.copyOf(positions);
    }

    /** The name to show: given and family name, else the nickname, else the first mail address. */
    public String displayName() {
        return PersonDraft.displayName(givenName, familyName, nickname, contactPoints);
    }

    /** The main mail address. */
    public Optional<String> findMail() {
        return contactPoints.stream()
                .filter(point -> point.kind() == ContactPoint.Kind.MAIL)
                .map(ContactPoint::value)
                .findFirst();
    }

    /** The same at another version. */
    public Person withVersion(long other) {
        return new Person(
                id, other, givenName, familyName, nickname, birthday, ours, contactPoints, tags, positions, deleted);
    }

    /** The same, deleted or not. */
    public Person withDeleted(boolean gone) {
        return new Person(
                id, version, givenName, familyName, nickname, birthday, ours, contactPoints, tags, positions, gone);
    }
}
