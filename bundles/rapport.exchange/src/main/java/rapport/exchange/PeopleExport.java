package rapport.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.paging.Slice;
import rapport.api.party.ContactPoint;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.Person;
import rapport.api.party.Position;

/** Somebody together with the name of where they work. */
record PeopleExport(
        Person person,
        @Nullable Position position,
        @Nullable String organization) {

    /** The people of a page, with one look for all the organizations' names. */
    static List<PeopleExport> of(Caller by, Directory directory, Slice<Person> page) {
        Set<PartyId> organizations = page.items().stream()
                .flatMap(person -> person.positions().stream().limit(1))
                .map(Position::organization)
                .collect(Collectors.toSet());
        Map<PartyId, PartyName> names = directory.names(by, organizations);
        return page.items().stream().map(person -> of(person, names)).toList();
    }

    private static PeopleExport of(Person person, Map<PartyId, PartyName> names) {
        Position position =
                person.positions().isEmpty() ? null : person.positions().get(0);
        PartyName name = position == null ? null : names.get(position.organization());
        return new PeopleExport(person, position, name == null ? null : name.name());
    }

    List<ContactPoint> points(ContactPoint.Kind kind) {
        return person.contactPoints().stream()
                .filter(point -> point.kind() == kind)
                .toList();
    }
}
