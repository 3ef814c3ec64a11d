package rapport.console.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.api.access.Caller;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.api.party.Directory;
import rapport.api.party.PeopleQuery;
import rapport.api.party.Person;
import rapport.api.party.PersonId;

/**
 * The people whom a picker of a form names: those chosen from its list, and those whose typed name fits one alone.
 *
 * @param objections to names that fit nobody, or several; of the key {@code picked.unclear}
 */
public record PickedPeople(List<PersonId> people, List<Objection> objections) {

    public PickedPeople {
        people = List.copyOf(people);
        objections = List.copyOf(objections);
    }

    public static PickedPeople in(Parameters form, String field, Caller by, Directory directory) {
        List<PersonId> people = new ArrayList<>();
        List<Objection> objections = new ArrayList<>();
        form.all(field).forEach(id -> read(id, people));
        List<String> labels = form.all(field + ".label");
        for (String typed : labels.subList(Math.min(form.all(field).size(), labels.size()), labels.size())) {
            if (typed.isBlank()) {
                continue;
            }
            PeopleQuery query = new PeopleQuery(typed, null, null, null, PeopleQuery.Sort.NAME, false);
            List<Person> fitting =
                    directory.people(by, query, PageRequest.first(2)).items();
            if (fitting.size() == 1) {
                people.add(fitting.get(0).id());
            } else {
                objections.add(new Objection(
                        field, "picked.unclear", Map.of("name", typed), "choose one of the list for " + typed));
            }
        }
        return new PickedPeople(people.stream().distinct().toList(), objections);
    }

    private static void read(String id, List<PersonId> into) {
        try {
            into.add(new PersonId(UUID.fromString(id)));
        } catch (IllegalArgumentException madeUp) {
            // Whoever made this up gets what everybody gets who chose nobody.
            return;
        }
    }
}
