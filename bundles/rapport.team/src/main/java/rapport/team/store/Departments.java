package rapport.team.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PeopleQuery;
import rapport.api.party.PeopleQuery.Sort;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.api.party.Position;

/**
 * Our own people, and in which department each works: the one that their current position names, or else the part of ours at which
 * they hold it.
 */
public record Departments(Directory directory) {

    private static final PeopleQuery OURS = new PeopleQuery(null, null, null, true, Sort.NAME, false);

    /** One of ours, with an empty department where none is known. */
    public record Colleague(PersonId id, String name, String department) {}

    /** All of ours, by id. */
    public Map<PersonId, Colleague> colleagues(Caller by, LocalDate today) {
        List<Person> people = people(by);
        Map<PersonId, Position> places = new HashMap<>();
        people.forEach(person -> current(person, today).ifPresent(place -> places.put(person.id(), place)));
        List<OrganizationId> parts =
                places.values().stream().map(Position::organization).distinct().toList();
        Map<PartyId, PartyName> names = directory.names(by, parts);
        return people.stream()
                .map(person ->
                        new Colleague(person.id(), person.displayName(), department(places.get(person.id()), names)))
                .collect(Collectors.toMap(Colleague::id, one -> one));
    }

    private List<Person> people(Caller by) {
        List<Person> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Slice<Person> page = directory.people(by, OURS, new PageRequest(PageRequest.MOST, cursor));
            all.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return all;
    }

    private static Optional<Position> current(Person person, LocalDate today) {
        return person.positions().stream()
                .filter(position -> position.isHeldOn(today))
                .findFirst();
    }

    private static String department(@Nullable Position place, Map<PartyId, PartyName> names) {
        if (place == null) {
            return "";
        }
        PartyName part = names.get(place.organization());
        return Objects.requireNonNullElse(place.department(), part == null ? "" : part.name());
    }
}
