package rapport.api.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Who takes part in the history of the sample company.
 *
 * @param relationships by the names of their parties; those on levels that are off are missing
 * @param people by their names
 * @param today the day to which the history leads
 */
public record SampleCast(Map<String, RelationshipId> relationships, Map<String, PersonId> people, LocalDate today) {

    public SampleCast {
        relationships = Map.copyOf(relationships);
        people = Map.copyOf(people);
    }

    public Optional<RelationshipId> findRelationship(String party) {
        return Optional.ofNullable(relationships.get(party));
    }

    public Optional<PersonId> findPerson(String name) {
        return Optional.ofNullable(people.get(name));
    }
}
