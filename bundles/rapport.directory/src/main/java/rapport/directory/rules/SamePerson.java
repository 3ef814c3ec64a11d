package rapport.directory.rules;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
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
        Set<ContactPoint.Kind> phones = Set.of(ContactPoint.Kind.PHONE);
        boolean sharesNumber =
                !Collections.disjoint(Reach.of(known.contactPoints(), phones), Reach.of(draft.contactPoints(), phones));
        return sharesNumber || isBareName(draft);
    }

    /** Whether the row has nothing but a name to tell people apart. */
    public static boolean isBareName(PersonDraft draft) {
        return draft.positions().isEmpty()
                && draft.contactPoints().stream().allMatch(point -> point.kind() == ContactPoint.Kind.ADDRESS);
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
