package rapport.temperature.console;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.concern.ConcernsQuery;
import rapport.api.concern.Gate;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.Participant;
import rapport.api.paging.PageRequest;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Stakeholder;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;

/**
 * Where somebody is asked: in which relationship, whom, and about what.
 *
 * @param relationships in which it can be, the likeliest first
 * @param people who can be asked there, the likeliest first
 * @param concerns about which one can ask: those we have worked on
 */
record Setting(List<Relationship> relationships, List<PersonId> people, List<Concern> concerns) {

    private static final int MOST = 50;
    private static final Duration JUST_NOW = Duration.ofDays(14);
    private static final Set<Gate> WORKED_ON = Set.of(Gate.ADDRESSED, Gate.VERIFIED);

    Setting {
        relationships = List.copyOf(relationships);
        people = List.copyOf(people);
        concerns = List.copyOf(concerns);
    }

    /** Of the record that the parameters name; without relationships where there is none that the caller may change. */
    static Setting of(Parts parts, Visit visit, Parameters told) {
        Caller by = visit.caller();
        Optional<PersonId> person = told.findId("person").map(PersonId::new);
        List<Relationship> found = relationships(parts, by, told, person).stream()
                .filter(one -> by.mayWrite(one.level()) && parts.isTakenOn(one.level()))
                .toList();
        if (found.isEmpty()) {
            return new Setting(List.of(), List.of(), List.of());
        }
        boolean fixed = person.isPresent() && told.findId("relationship").isEmpty();
        List<PersonId> people =
                fixed ? List.of(person.orElseThrow()) : likeliestFirst(parts, visit, found.get(0), person.orElse(null));
        return new Setting(
                told.findId("relationship").isPresent() ? found.subList(0, 1) : found,
                people,
                concerns(parts, by, found.get(0).id(), told));
    }

    Optional<Relationship> relationship() {
        return relationships.stream().findFirst();
    }

    private static List<Relationship> relationships(
            Parts parts, Caller by, Parameters told, Optional<PersonId> person) {
        Optional<RelationshipId> named = told.findId("relationship").map(RelationshipId::new);
        if (named.isPresent()) {
            return named.flatMap(id -> parts.relationships.find(by, id)).stream()
                    .toList();
        }
        return person.map(id -> parts.relationships.touching(by, id))
                .or(() -> told.findId("organization")
                        .map(id -> parts.relationships.with(by, new OrganizationId(id)).stream()
                                .limit(1)
                                .toList()))
                .orElse(List.of());
    }

    // With whom one has just spoken is asked; else the one who decides most.
    private static List<PersonId> likeliestFirst(Parts parts, Visit visit, Relationship in, @Nullable PersonId wanted) {
        Caller by = visit.caller();
        List<PersonId> touching = parts.relationships.peopleOf(by, in.id(), MOST);
        LinkedHashSet<PersonId> ordered = new LinkedHashSet<>();
        if (wanted != null) {
            ordered.add(wanted);
        }
        spokenWith(parts, by, touching, visit.now().minus(JUST_NOW)).forEach(ordered::add);
        parts.relationships.stakeholders(by, in.id()).stream()
                .map(Stakeholder::person)
                .forEach(ordered::add);
        ordered.addAll(touching);
        return new ArrayList<>(ordered);
    }

    private static List<PersonId> spokenWith(Parts parts, Caller by, List<PersonId> touching, Instant since) {
        if (touching.isEmpty()) {
            return List.of();
        }
        return parts.interactions.among(by, touching, PageRequest.first(1)).items().stream()
                .filter((Interaction latest) -> latest.at().isAfter(since))
                .flatMap(latest -> latest.participants().stream())
                .map(Participant::person)
                .filter(touching::contains)
                .limit(1)
                .toList();
    }

    private static List<Concern> concerns(Parts parts, Caller by, RelationshipId in, Parameters told) {
        Optional<ConcernId> named = told.findId("concern").map(ConcernId::new);
        return parts.concerns.list(by, ConcernsQuery.of(in), PageRequest.first(MOST)).items().stream()
                .filter(one -> WORKED_ON.contains(one.gate())
                        || named.filter(one.id()::equals).isPresent())
                .toList();
    }
}
