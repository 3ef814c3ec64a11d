package rapport.directory.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.PageRequest;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationsQuery;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PeopleQuery;
import rapport.api.party.Person;
import rapport.console.api.Finder;
import rapport.console.api.Found;
import rapport.console.api.Visit;

/** Finds people and organizations by the beginnings of their words, straight from the directory. */
@Component
public final class DirectoryFinder implements Finder {

    private final Services services;

    @Activate
    public DirectoryFinder(@Reference Services services) {
        this.services = services;
    }

    @Override
    public List<Found> find(Visit visit, String words, Set<Found.Kind> kinds, int limit) {
        List<Found> found = new ArrayList<>();
        PageRequest page = PageRequest.first(Math.max(1, Math.min(limit, PageRequest.MOST)));
        if (kinds.contains(Found.Kind.PERSON)) {
            found.addAll(people(visit, words, page));
        }
        if (kinds.contains(Found.Kind.ORGANIZATION)) {
            found.addAll(organizations(visit, words, page));
        }
        return found.stream().limit(limit).toList();
    }

    private List<Found> people(Visit visit, String words, PageRequest page) {
        PeopleQuery query = new PeopleQuery(words, null, null, null, PeopleQuery.Sort.NAME, false);
        List<Person> people =
                services.directory.people(visit.caller(), query, page).items();
        Map<PartyId, PartyName> names =
                services.names(visit, people.stream().map(Person::id).toList());
        return people.stream()
                .map(person ->
                        found(Found.Kind.PERSON, person.id(), person.displayName(), names.get(person.id()), "/people/"))
                .toList();
    }

    private List<Found> organizations(Visit visit, String words, PageRequest page) {
        OrganizationsQuery query = new OrganizationsQuery(words, null, null, null, OrganizationsQuery.Sort.NAME, false);
        List<Organization> organizations =
                services.directory.organizations(visit.caller(), query, page).items();
        Map<PartyId, PartyName> names = services.names(
                visit, organizations.stream().map(Organization::id).toList());
        return organizations.stream()
                .map(one ->
                        found(Found.Kind.ORGANIZATION, one.id(), one.name(), names.get(one.id()), "/organizations/"))
                .toList();
    }

    private static Found found(
            Found.Kind kind,
            PartyId id,
            String title,
            @org.jspecify.annotations.Nullable PartyName name,
            String folder) {
        String detail = name == null || name.subtitle() == null ? "" : name.subtitle();
        return new Found(kind, id.value(), title, detail, folder + id.value());
    }
}
