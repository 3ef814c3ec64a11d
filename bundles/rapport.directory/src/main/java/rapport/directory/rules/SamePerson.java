package rapport.directory.rules;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import rapport.api.party.Birthday;
import rapport.api.party.ContactPoint;
import rapport.api.party.Person;
import rapport.api.party.PersonDraft;

/**
 * When a row of a file speaks of somebody whom we know: a shared mail address or link is enough unless the names
 * contradict (a mailbox of several people); a shared number or organization only with the same name; the same day of birth
 * with a name that may be the same, misspelt; a bare name only where the row has nothing else to tell people apart. Nobody
 * is born on two days.
 */
public final class SamePerson {

    private SamePerson() {}

    /** Whether a shared mail address or link makes them the same. */
    public static boolean throughReach(Person known, PersonDraft draft) {
        if (isBornOnAnotherDay(known, draft)) {
            return false;
        }
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
        if (isBornOnAnotherDay(known, draft)) {
            return false;
        }
        if (known.positions().stream().anyMatch(held -> organizations.contains(held.organization()))) {
            return true;
        }
        Set<ContactPoint.Kind> phones = Set.of(ContactPoint.Kind.PHONE);
        boolean sharesNumber =
                !Collections.disjoint(Reach.of(known.contactPoints(), phones), Reach.of(draft.contactPoints(), phones));
        return sharesNumber || isBareName(draft);
    }

    /** Whether, the day of birth being the same, the names may be too: misspelt, changed about, or half of one missing. */
    public static boolean throughBirthday(Person known, PersonDraft draft) {
        String given = folded(known.givenName());
        String family = folded(known.familyName());
        boolean isLetterByLetter = given.equals(folded(draft.givenName())) && family.equals(folded(draft.familyName()));
        if (!isLetterByLetter && isReachedElsewhere(known, draft)) {
            return false;
        }
        return mayBeCalled(given, family, folded(draft.givenName()), folded(draft.familyName()))
                || mayBeCalled(given, family, folded(draft.familyName()), folded(draft.givenName()));
    }

    /** Whether both have addresses or numbers of a kind, and none in common: two people, however alike they are called. */
    private static boolean isReachedElsewhere(Person known, PersonDraft draft) {
        return Stream.of(ContactPoint.Kind.MAIL, ContactPoint.Kind.PHONE)
                .map(Set::of)
                .anyMatch(kind -> {
                    Set<String> ours = new HashSet<>(Reach.of(known.contactPoints(), kind));
                    Set<String> theirs = new HashSet<>(Reach.of(draft.contactPoints(), kind));
                    return !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs);
                });
    }

    private static boolean mayBeCalled(String given, String family, String toldGiven, String toldFamily) {
        if (family.isEmpty() || toldFamily.isEmpty()) {
            return false;
        }
        // Half a name has to be the same letter by letter.
        return given.isEmpty() || toldGiven.isEmpty()
                ? family.equals(toldFamily)
                : Spelling.isOne(given, toldGiven) && Spelling.isOne(family, toldFamily);
    }

    private static String folded(@org.jspecify.annotations.Nullable String name) {
        return name == null ? "" : Folding.fold(name);
    }

    private static boolean isBornOnAnotherDay(Person known, PersonDraft draft) {
        Birthday one = known.birthday();
        Birthday other = draft.birthday();
        return one != null && other != null && one.year() != null && other.year() != null && !one.equals(other);
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
