package rapport.sample.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import rapport.api.access.Caller;
import rapport.api.id.Id;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Who takes part in the stories, what has come up in them so far, and when the story stands.
 *
 * @param people by their names
 * @param accounts the relationships by the names of their parties; those on levels that are not there are missing
 * @param made the day from which days are counted back, at noon
 */
public record Cast(
        Caller by, Map<String, PersonId> people, Map<String, RelationshipId> accounts, Instant made, Props props) {

    public Cast(Caller by, Map<String, PersonId> people, Map<String, RelationshipId> accounts, Instant made) {
        this(by, people, accounts, made, new Props());
    }

    /** The relationship that a line is about. */
    Optional<RelationshipId> findRelationship(Line line) {
        return Optional.ofNullable(accounts.get(line.account()));
    }

    RelationshipId relationship(Line line) {
        return findRelationship(line).orElseThrow();
    }

    PersonId person(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    List<PersonId> people(List<String> names) {
        return names.stream().map(this::person).toList();
    }

    /** When a line happened. */
    Instant at(Line line) {
        return made.minus(line.daysAgo(), ChronoUnit.DAYS);
    }

    LocalDate day(Line line) {
        return LocalDate.ofInstant(at(line), by.zone());
    }

    static <T> T accepted(Outcome<T> outcome) {
        return outcome.findValue()
                .orElseThrow(() -> new IllegalStateException("the story was refused: " + outcome.objections()));
    }

    /** What came up in the stories, by the names that their lines give it. */
    static final class Props {

        private final Map<String, UUID> ids = new HashMap<>();

        void put(String name, Id id) {
            ids.put(name, id.value());
        }

        UUID get(String name) {
            return Objects.requireNonNull(ids.get(name), name);
        }
    }
}
