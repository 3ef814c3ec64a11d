package rapport.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;
import rapport.api.party.Directory;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationId;
import rapport.api.party.OrganizationsQuery;
import rapport.api.party.PartyId;
import rapport.api.party.PeopleQuery;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.relationship.RelationshipsQuery;
import rapport.exchange.rules.MailAddress;

/**
 * Finds whom and what a cell names: by mail address, by a name that only one has, or by id. Files name the same few again and
 * again, so those found are remembered for the import.
 */
final class NamedRecords {

    private static final int LOOKED_THROUGH = 50;
    private static final int MOST_REMEMBERED = 50_000;

    private final Caller by;
    private final Directory directory;
    private final Relationships relationships;
    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, PartyId> parties = new HashMap<>();
    private final Map<String, RelationshipId> begun = new HashMap<>();

    NamedRecords(Caller by, Directory directory, Relationships relationships) {
        this.by = by;
        this.directory = directory;
        this.relationships = relationships;
    }

    Optional<PersonId> findPerson(String cell) {
        return remembered(people, cell, this::lookForPerson);
    }

    Optional<PartyId> findParty(String cell) {
        return remembered(parties, cell, this::lookForParty);
    }

    /** Written as {@code level: party}, the level by its name in the product; or as a party with which there is one relationship only. */
    Optional<RelationshipId> findRelationship(String cell) {
        return remembered(begun, cell, this::lookForRelationship);
    }

    private static <T> Optional<T> remembered(Map<String, T> known, String cell, Function<String, Optional<T>> look) {
        T before = known.get(cell);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<T> found = look.apply(cell);
        if (known.size() == MOST_REMEMBERED) {
            known.clear();
        }
        found.ifPresent(one -> known.put(cell, one));
        return found;
    }

    private Optional<PersonId> lookForPerson(String cell) {
        Optional<UUID> id = findId(cell);
        if (id.isPresent()) {
            return id.map(PersonId::new)
                    .filter(person -> directory.findPerson(by, person).isPresent());
        }
        return MailAddress.findNamed(cell)
                .map(named -> directory.findByMail(by, named.mail()))
                .orElseGet(() -> findByName(cell));
    }

    private Optional<PersonId> findByName(String name) {
        PeopleQuery query = new PeopleQuery(name, null, null, null, PeopleQuery.Sort.NAME, false);
        return only(
                        directory
                                .people(by, query, PageRequest.first(LOOKED_THROUGH))
                                .items(),
                        Person::displayName,
                        name)
                .map(Person::id);
    }

    private Optional<PartyId> lookForParty(String cell) {
        Optional<UUID> id = findId(cell);
        if (id.isPresent()) {
            List<PartyId> either = List.of(new OrganizationId(id.get()), new PersonId(id.get()));
            return directory.names(by, either).keySet().stream().findFirst();
        }
        if (MailAddress.findNamed(cell).isPresent()) {
            return findPerson(cell).map(person -> person);
        }
        List<PartyId> called = partiesCalled(cell.strip()).toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    private Optional<RelationshipId> lookForRelationship(String cell) {
        Optional<UUID> id = findId(cell);
        if (id.isPresent()) {
            return id.map(RelationshipId::new)
                    .filter(found -> relationships.find(by, found).isPresent());
        }
        String[] levelAndParty = cell.split(":", 2);
        boolean isLevelSaid = levelAndParty.length == 2;
        String level = isLevelSaid ? levelAndParty[0].strip() : null;
        String party = isLevelSaid ? levelAndParty[1].strip() : cell.strip();
        List<RelationshipId> found = partiesCalled(party)
                .flatMap(called -> on(level, called).stream())
                .map(Relationship::id)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The party is found first: relationships are many, and those of a party few. */
    private Stream<PartyId> partiesCalled(String name) {
        OrganizationsQuery organizations =
                new OrganizationsQuery(name, null, null, null, OrganizationsQuery.Sort.NAME, false);
        PeopleQuery people = new PeopleQuery(name, null, null, null, PeopleQuery.Sort.NAME, false);
        PageRequest some = PageRequest.first(LOOKED_THROUGH);
        Stream<PartyId> asOrganizations = directory.organizations(by, organizations, some).items().stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .map(Organization::id);
        Stream<PartyId> asPeople = directory.people(by, people, some).items().stream()
                .filter(one -> one.displayName().equalsIgnoreCase(name))
                .map(Person::id);
        return Stream.concat(asOrganizations, asPeople);
    }

    private List<Relationship> on(@Nullable String level, PartyId party) {
        RelationshipsQuery query =
                new RelationshipsQuery(level, party, null, null, null, null, RelationshipsQuery.Sort.NAME, false);
        return relationships.list(by, query, PageRequest.first(2)).items();
    }

    private static <T> Optional<T> only(List<T> found, Function<T, String> nameOf, String name) {
        List<T> same = found.stream()
                .filter(one -> nameOf.apply(one).equalsIgnoreCase(name.strip()))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** The id that a cell is; empty where it is something else. */
    static Optional<UUID> findId(String cell) {
        try {
            return cell.length() == 36 ? Optional.of(UUID.fromString(cell)) : Optional.empty();
        } catch (IllegalArgumentException otherWords) {
            return Optional.empty();
        }
    }
}
