package rapport.team.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PeopleQuery;
import rapport.api.party.PeopleQuery.Sort;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.api.party.Position;

/** Our own people, and in which department each works: the one that their current position names. */
public record Departments(Directory directory) {

    private static final PeopleQuery OURS = new PeopleQuery(null, null, null, true, Sort.NAME, false);

    /** One of ours, with an empty department where none is known. */
    public record Colleague(PersonId id, String name, String department) {}

    /** All of ours, by id. */
    public Map<PersonId, Colleague> colleagues(Caller by, LocalDate today) {
        Map<PersonId, Colleague> all = new HashMap<>();
        @Nullable String cursor = null;
        do {
            Slice<Person> page = directory.people(by, OURS, new PageRequest(PageRequest.MOST, cursor));
            page.items()
                    .forEach(person ->
                            all.put(person.id(), new Colleague(person.id(), person.displayName(), of(person, today))));
            cursor = page.nextCursor();
        } while (cursor != null);
        return all;
    }

    private static String of(Person person, LocalDate today) {
        return person.positions().stream()
                .filter(position -> position.isHeldOn(today))
                .map(Position::department)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
