package rapport.directory;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapport.api.party.ContactPoint;
import rapport.api.party.Person;
import rapport.api.party.PersonDraft;
import rapport.api.party.PositionDraft;
import rapport.directory.rules.NameKey;
import rapport.directory.rules.Reach;
import rapport.directory.rules.SamePerson;
import rapport.directory.store.Acquaintances;

/** Finds the person whom a row of a file speaks of among those who are known. */
final class Likeness {

    private static final Set<ContactPoint.Kind> PHONES = EnumSet.of(ContactPoint.Kind.PHONE);

    private final Acquaintances known;
    private final Employers employers;

    Likeness(Acquaintances known, Employers employers) {
        this.known = known;
        this.employers = employers;
    }

    /** Looks up everybody whom these rows may speak of. */
    void meet(List<Entry> entries) {
        known.meet(described(entries));
    }

    private Acquaintances.Description described(List<Entry> entries) {
        var told = Acquaintances.Description.ofNobody();
        for (Entry entry : entries) {
            PersonDraft draft = entry.draft();
            if (entry.key() != null) {
                told.keys().add(entry.key());
            }
            told.reach().addAll(Entry.reach(draft));
            told.phones().addAll(Reach.of(draft.contactPoints(), PHONES));
            told.names().add(entry.nameKey());
            String born = NameKey.born(draft.birthday());
            if (born != null) {
                told.born().add(born);
            }
            if (SamePerson.isBareName(draft)) {
                told.bareNames().add(entry.nameKey());
            }
            for (PositionDraft position : draft.positions()) {
                employers.findKnown(position).ifPresent(employer -> {
                    told.employers().add(employer.id().value());
                    told.employerKeys().add(NameKey.withinEmployer(employer.name(), entry.nameKey()));
                });
            }
        }
        return told;
    }

    /** By what identifies people where the file comes from, then by their addresses, then by their names and birthdays. */
    Optional<Person> find(Entry entry) {
        if (entry.key() != null) {
            Optional<Person> same = known.findByKey(entry.key());
            if (same.isPresent()) {
                return same;
            }
        }
        for (String normalised : Entry.reach(entry.draft())) {
            for (Person person : known.reachedBy(normalised)) {
                if (SamePerson.throughReach(person, entry.draft())) {
                    return Optional.of(person);
                }
            }
        }
        Set<Object> there = new HashSet<>();
        entry.draft()
                .positions()
                .forEach(position -> employers.findKnown(position).ifPresent(employer -> there.add(employer.id())));
        return known.named(entry.nameKey()).stream()
                .filter(person -> SamePerson.throughName(person, entry.draft(), there))
                .findFirst()
                .or(() -> bornWith(entry));
    }

    /** Whoever is called the same goes before those whose name may be misspelt. */
    private Optional<Person> bornWith(Entry entry) {
        String born = NameKey.born(entry.draft().birthday());
        return born == null
                ? Optional.empty()
                : known.born(born, entry.nameKey()).stream()
                        .filter(person -> SamePerson.throughBirthday(person, entry.draft()))
                        .min(Comparator.comparing(person -> !NameKey.of(person).equals(entry.nameKey())));
    }
}
