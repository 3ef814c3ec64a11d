package rapport.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PeopleQuery;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.relationship.RelationshipsQuery;
import rapport.exchange.rules.MailAddress;

/** Finds whom and what a cell names: by mail address, by a name that only one has, or by id. */
record NamedRecords(Caller by, Directory directory, Relationships relationships) {

    private static final int LOOKED_THROUGH = 50;

    Optional<PersonId> findPerson(String cell) {
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

    /** Written as {@code level: party}, the level by its name in the product. */
    Optional<RelationshipId> findRelationship(String cell) {
        Optional<UUID> id = findId(cell);
        if (id.isPresent()) {
            return id.map(RelationshipId::new)
                    .filter(found -> relationships.find(by, found).isPresent());
        }
        String[] levelAndParty = cell.split(":", 2);
        if (levelAndParty.length < 2) {
            return Optional.empty();
        }
        String party = levelAndParty[1].strip();
        RelationshipsQuery query = new RelationshipsQuery(
                levelAndParty[0].strip(), null, null, null, null, party, RelationshipsQuery.Sort.NAME, false);
        List<Relationship> found =
                relationships.list(by, query, PageRequest.first(LOOKED_THROUGH)).items();
        Map<PartyId, PartyName> names =
                directory.names(by, found.stream().map(Relationship::party).toList());
        return only(found, relationship -> nameOf(names.get(relationship.party())), party)
                .map(Relationship::id);
    }

    private static String nameOf(@Nullable PartyName name) {
        return name == null ? "" : name.name();
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
