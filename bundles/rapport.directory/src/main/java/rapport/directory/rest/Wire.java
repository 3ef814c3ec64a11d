package rapport.directory.rest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rapport.api.access.Caller;
import rapport.api.party.Directory;
import rapport.api.party.Organization;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.Person;
import rapport.api.party.Position;

/** Tells records on the wire, with the names of what they refer to looked up at once. */
record Wire(Directory directory, Caller by) {

    List<PersonJson> people(List<Person> people) {
        Set<PartyId> organizations = new HashSet<>();
        people.forEach(person -> person.positions().forEach(held -> organizations.add(held.organization())));
        Map<PartyId, PartyName> names = directory.names(by, organizations);
        return people.stream().map(person -> PersonJson.of(person, names)).toList();
    }

    PersonJson person(Person person) {
        return people(List.of(person)).get(0);
    }

    List<OrganizationJson> organizations(List<Organization> organizations) {
        Set<PartyId> parents = new HashSet<>();
        organizations.forEach(one -> {
            if (one.parent() != null) {
                parents.add(one.parent());
            }
        });
        Map<PartyId, PartyName> names = directory.names(by, parents);
        return organizations.stream()
                .map(one -> OrganizationJson.of(one, names))
                .toList();
    }

    OrganizationJson organization(Organization organization) {
        return organizations(List.of(organization)).get(0);
    }

    List<PositionJson> positions(List<Position> positions) {
        Set<PartyId> organizations = new HashSet<>();
        positions.forEach(held -> organizations.add(held.organization()));
        Map<PartyId, PartyName> names = directory.names(by, organizations);
        return positions.stream().map(held -> PositionJson.of(held, names)).toList();
    }
}
