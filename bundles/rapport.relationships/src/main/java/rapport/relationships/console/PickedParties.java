package rapport.relationships.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationId;
import rapport.api.party.OrganizationsQuery;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PeopleQuery;
import rapport.api.party.PersonId;
import rapport.console.api.Parameters;

/**
 * Whom a picker of a form names: those chosen from its list, and those whose name was only typed and fits one alone.
 *
 * @param objections to names that fit nobody, or several
 */
record PickedParties(List<PartyName> found, List<Objection> objections) {

    PickedParties {
        found = List.copyOf(found);
        objections = List.copyOf(objections);
    }

    static PickedParties in(Parameters form, String field, Caller by, Directory directory) {
        List<PartyName> found = new ArrayList<>(chosen(form, field, by, directory));
        List<Objection> objections = new ArrayList<>();
        List<String> labels = form.all(field + ".label");
        for (String typed : labels.subList(Math.min(form.all(field).size(), labels.size()), labels.size())) {
            List<PartyName> fitting = called(typed, by, directory);
            if (fitting.size() == 1) {
                found.add(fitting.get(0));
            } else {
                String key = fitting.isEmpty() ? "picked.nobody" : "picked.several";
                objections.add(new Objection(field, key, Map.of("name", typed), "choose one of the list for " + typed));
            }
        }
        return new PickedParties(found.stream().distinct().toList(), objections);
    }

    /** Those that are people. */
    List<PersonId> people() {
        return found.stream()
                .map(PartyName::id)
                .filter(PersonId.class::isInstance)
                .map(PersonId.class::cast)
                .toList();
    }

    /** Of a picker for one: whom it named last, since what is typed beside a choice replaces it. */
    @Nullable
    PersonId lastPerson() {
        List<PersonId> people = people();
        return people.isEmpty() ? null : people.get(people.size() - 1);
    }

    private static List<PartyName> chosen(Parameters form, String field, Caller by, Directory directory) {
        List<PartyId> candidates = new ArrayList<>();
        for (String id : form.all(field)) {
            try {
                candidates.add(new PersonId(UUID.fromString(id)));
                candidates.add(new OrganizationId(UUID.fromString(id)));
            } catch (IllegalArgumentException malformed) {
                // Whoever made this up gets "say who" like everybody who chose nobody.
                continue;
            }
        }
        Map<PartyId, PartyName> names = directory.names(by, candidates);
        return candidates.stream().filter(names::containsKey).map(names::get).toList();
    }

    private static List<PartyName> called(String typed, Caller by, Directory directory) {
        PageRequest two = PageRequest.first(2);
        PeopleQuery people = new PeopleQuery(typed, null, null, null, PeopleQuery.Sort.NAME, false);
        OrganizationsQuery organizations =
                new OrganizationsQuery(typed, null, null, null, OrganizationsQuery.Sort.NAME, false);
        List<PartyId> ids = new ArrayList<>();
        directory.people(by, people, two).items().forEach(person -> ids.add(person.id()));
        directory.organizations(by, organizations, two).items().forEach(one -> ids.add(one.id()));
        return List.copyOf(directory.names(by, ids).values());
    }
}
