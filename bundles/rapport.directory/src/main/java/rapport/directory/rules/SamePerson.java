package rapport.directory.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import rapport.api.party.ContactPoint;
import rapport.api.party.Person;
import rapport.api.party.PersonDraft;

/**
 * When a row of a file speaks of somebody whom we know: a shared mail address or link is enough unless the names
 * contradict (a mailbox of several people); a shared number or organization only with the same name; a bare name only
 * where the row has nothing else to tell people apart.
 */
public final class SamePerson {

    private SamePerson() {}

    /** Whether a shared mail address or link makes them the same. */
    public static boolean throughReach(Person known, PersonDraft draft) {
        Set<String> ours = words(known.givenName(), known.familyName(), known.nickname());
        Set<String> theirs = words(draft.givenName(), draft.familyName(), draft.nickname());
        if (ours.isEmpty() || theirs.isEmpty()) {
            return true;
        }
        theirs.retainAll(ours);
        return !theirs.isEmpty();
    }

    /** Whether, the name being the same, something else is too. */
    public static boolean throughName(Person known, PersonDraft draft, Set<Object> organizations) {
        if (known.positions().stream().anyMatch(held -> organizations.contains(held.organization()))) {
            return true;
        }
        boolean sharesNumber = reach(known.contactPoints(), ContactPoint.Kind.PHONE)
                .anyMatch(number ->
                        reach(draft.contactPoints(), ContactPoint.Kind.PHONE).anyMatch(number::equals));
        return sharesNumber || isBareName(draft);
    }

    private static boolean isBareName(PersonDraft draft) {
        return draft.positions().isEmpty()
                && draft.contactPoints().stream().allMatch(point -> point.kind() == ContactPoint.Kind.ADDRESS);
    }

    private static Stream<String> reach(List<ContactPoint> points, ContactPoint.Kind kind) {
        return points.stream()
                .filter(point -> point.kind() == kind)
                .map(Reach::normalised)
                .filter(Objects::nonNull);
    }

    private static Set<String> words(@org.jspecify.annotations.Nullable String... names) {
        Set<String> words = new HashSet<>();
        for (String name : names) {
            if (name != null) {
                words.addAll(Folding.words(name));
            }
        }
        return words;
    }
}
