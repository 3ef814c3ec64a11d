package rapport.directory.rules;

import java.time.MonthDay;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.party.Birthday;
import rapport.api.party.ContactPoint;
import rapport.api.party.Organization;
import rapport.api.party.Person;

/** By which words a party is sorted and found: people stand under their family name. */
public final class NameKey {

    /** Sorts after every name: people without an organization come last. */
    public static final String LAST = "\uFFFD";

    private static final int LONGEST_KEY = 80;
    private static final int LONGEST_EMPLOYER = 50;
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_WORDS = 4_000;
    private static final MonthDay FIRST_OF_JANUARY = MonthDay.of(1, 1);
    private static final String BETWEEN = "\u0001";

    private NameKey() {}

    public static String of(Person person) {
        return of(person.givenName(), person.familyName(), person.displayName());
    }

    /** The key of a person of that name. */
    public static String of(@Nullable String givenName, @Nullable String familyName, String displayName) {
        if (familyName == null) {
            return key(displayName);
        }
        return key(givenName == null ? familyName : familyName + " " + givenName);
    }

    public static String of(Organization organization) {
        return key(organization.name());
    }

    /** The key of a name as it stands. */
    public static String key(String name) {
        return Folding.shortened(Folding.fold(name), LONGEST_KEY);
    }

    /** Sorts people by their organization, and within it by name. */
    public static String withinEmployer(@Nullable String employer, String nameKey) {
        return Folding.shortened(employerPart(employer) + BETWEEN + nameKey, LONGEST_KEY);
    }

    /** With what {@link #withinEmployer} begins for everybody there. */
    public static String employerPart(@Nullable String employer) {
        return employer == null ? LAST : Folding.shortened(Folding.fold(employer), LONGEST_EMPLOYER);
    }

    /** Words that find a person beside the first one of the key; the day of birth is one that nobody types. */
    public static Set<String> furtherWords(Person person) {
        Set<String> words = furtherWords(of(person), person.givenName(), person.familyName(), person.nickname());
        String born = born(person.birthday());
        if (born != null) {
            words.add(born);
        }
        return words;
    }

    /** A day of birth as a word; null where it is not known to the year, or is the day that programs put where they know none. */
    public static @Nullable String born(@Nullable Birthday birthday) {
        return birthday == null || birthday.year() == null || birthday.day().equals(FIRST_OF_JANUARY)
                ? null
                : "*" + birthday;
    }

    /** Words that find an organization beside the first one of its name. */
    public static Set<String> furtherWords(Organization organization) {
        return furtherWords(of(organization), organization.name());
    }

    /** Every word by which a person can be found, each after a space. */
    public static String allWords(Person person) {
        return allWords(
                Stream.of(person.givenName(), person.familyName(), person.nickname(), person.displayName()),
                person.contactPoints());
    }

    /** Every word by which an organization can be found, each after a space. */
    public static String allWords(Organization organization) {
        return allWords(Stream.of(organization.name()), organization.contactPoints());
    }

    private static Set<String> furtherWords(String key, @Nullable String... names) {
        Set<String> words = new LinkedHashSet<>();
        for (String name : names) {
            if (name != null) {
                Folding.words(name).forEach(word -> words.add(Folding.shortened(word, LONGEST_WORD)));
            }
        }
        List<String> first = Folding.words(key);
        if (!first.isEmpty()) {
            words.remove(Folding.shortened(first.get(0), LONGEST_WORD));
        }
        return words;
    }

    private static String allWords(Stream<@Nullable String> names, List<ContactPoint> points) {
        Stream<String> ofNames = names.filter(Objects::nonNull)
                .flatMap(name -> Stream.concat(Stream.of(Folding.fold(name)), Folding.words(name).stream()));
        Stream<String> ofMails = points.stream()
                .filter(point -> point.kind() == ContactPoint.Kind.MAIL)
                .map(Reach::normalised)
                .filter(Objects::nonNull);
        String all = Stream.concat(ofNames, ofMails).distinct().collect(Collectors.joining(" ", " ", ""));
        return Folding.shortened(all, LONGEST_WORDS);
    }
}
