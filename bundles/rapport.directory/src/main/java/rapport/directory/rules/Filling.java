package rapport.directory.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.api.party.Birthday;
import rapport.api.party.ContactPoint;
import rapport.api.party.Person;
import rapport.api.party.PersonDraft;
import rapport.api.party.Position;

/** What a record says already is never overwritten: what is empty is filled, and lists grow by what they lack. */
public final class Filling {

    private Filling() {}

    /** The person after taking in the draft; equal to the person as it was where the draft tells nothing new. */
    public static Person fill(Person known, PersonDraft draft, List<Position> positions) {
        return new Person(
                known.id(),
                known.version(),
                isNamed(known) ? known.givenName() : draft.givenName(),
                isNamed(known) ? known.familyName() : draft.familyName(),
                first(known.nickname(), draft.nickname()),
                birthday(known.birthday(), draft.birthday()),
                known.ours() || draft.ours(),
                grown(known.contactPoints(), draft.contactPoints(), Filling::sameReach),
                grown(known.tags(), draft.tags(), Folding::fold),
                positions(known.positions(), positions),
                known.deleted());
    }

    // Half a name is not completed from another source: it might be somebody else's half.
    private static boolean isNamed(Person known) {
        return known.givenName() != null || known.familyName() != null;
    }

    private static @Nullable Birthday birthday(@Nullable Birthday known, @Nullable Birthday told) {
        if (known == null) {
            return told;
        }
        boolean addsYear = known.year() == null && told != null && told.day().equals(known.day());
        return addsYear ? told : known;
    }

    private static @Nullable String first(@Nullable String known, @Nullable String told) {
        return known == null ? told : known;
    }

    private static <T> List<T> grown(List<T> known, List<T> told, Function<T, Object> identity) {
        if (told.isEmpty()) {
            return known;
        }
        Set<Object> there = new LinkedHashSet<>();
        known.forEach(item -> there.add(identity.apply(item)));
        List<T> grown = new ArrayList<>(known);
        told.stream().filter(item -> there.add(identity.apply(item))).forEach(grown::add);
        return grown;
    }

    private static Object sameReach(ContactPoint point) {
        String normalised = Reach.normalised(point);
        return List.of(point.kind(), normalised == null ? Folding.fold(point.value()) : normalised);
    }

    private static List<Position> positions(List<Position> known, List<Position> told) {
        List<Position> grown = new ArrayList<>(known);
        for (Position position : told) {
            if (grown.stream().noneMatch(held -> tells(held, position))) {
                int untitled = indexOfUntitled(grown, position);
                if (untitled < 0) {
                    grown.add(position);
                } else {
                    grown.set(untitled, entitled(grown.get(untitled), position));
                }
            }
        }
        return grown;
    }

    private static boolean tells(Position held, Position told) {
        return held.organization().equals(told.organization())
                && (told.title() == null || (held.title() != null && sameTitle(held.title(), told.title())));
    }

    private static boolean sameTitle(String one, String other) {
        return Folding.fold(one).equals(Folding.fold(other));
    }

    private static int indexOfUntitled(List<Position> held, Position told) {
        for (int i = 0; i < held.size(); i++) {
            if (held.get(i).title() == null && held.get(i).organization().equals(told.organization())) {
                return i;
            }
        }
        return -1;
    }

    private static Position entitled(Position held, Position told) {
        return new Position(
                held.id(),
                held.person(),
                held.organization(),
                told.title(),
                first(held.department(), told.department()),
                held.from() == null && isInOrder(told.from(), held.to()) ? told.from() : held.from(),
                held.to(),
                held.source());
    }

    private static boolean isInOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || !to.isBefore(from);
    }

    /** Whether both say the same of a person; versions do not count. */
    public static boolean saysTheSame(Person a, Person b) {
        return a.withVersion(0).equals(b.withVersion(0));
    }
}
