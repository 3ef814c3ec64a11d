package rapport.api.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import rapport.api.id.Id;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Who takes part in the history of the sample company.
 *
 * @param relationships by the names of their parties; those on levels that are off are missing
 * @param people by their names
 * @param today the day to which the history leads
 * @param keepsake is told what a chapter adds that goes neither with the relationships nor with the people
 */
public record SampleCast(
        Map<String, RelationshipId> relationships,
        Map<String, PersonId> people,
        LocalDate today,
        Consumer<UUID> keepsake) {

    public SampleCast {
        relationships = Map.copyOf(relationships);
        people = Map.copyOf(people);
    }

    /** With nobody who keeps anything in mind. */
    public SampleCast(Map<String, RelationshipId> relationships, Map<String, PersonId> people, LocalDate today) {
        this(relationships, people, today, unheard -> {});
    }

    /** Keeps a record in mind, for {@link SampleChapter#takeBack}; a commitment is withdrawn with the company, by the company. */
    public void remember(Id record) {
        keepsake.accept(record.value());
    }

    public Optional<RelationshipId> findRelationship(String party) {
        return Optional.ofNullable(relationships.get(party));
    }

    public Optional<PersonId> findPerson(String name) {
        return Optional.ofNullable(people.get(name));
    }
}
