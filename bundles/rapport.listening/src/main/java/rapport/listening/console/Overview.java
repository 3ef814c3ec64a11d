package rapport.listening.console;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernsQuery;
import rapport.api.concern.Gate;
import rapport.api.level.LevelDescription;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Filter;
import rapport.console.api.widget.Tab;

/** Concerns of all relationships, as the board and the list show them. */
record Overview(Parts parts, Visit visit) {

    // Whoever is no colleague looks after nothing.
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    /** Concerns with their relationships, told with all their names. */
    record Told(List<Concern> concerns, Map<RelationshipId, Relationship> relationships, ConcernTelling telling) {

        @Nullable
        Relationship of(Concern concern) {
            return relationships.get(concern.relationship());
        }

        String party(Concern concern) {
            Relationship relationship = of(concern);
            return relationship == null ? telling.text().of("person.gone") : telling.name(relationship.party());
        }
    }

    /** What the query of the page asks for, at one gate or at all. */
    ConcernsQuery query(@Nullable Gate gate) {
        Parameters asked = visit.query();
        boolean mine = asked.text("owner").equals("me");
        PersonId owner = mine
                ? visit.caller().findPerson().orElse(NOBODY)
                : asked.findId("owner").map(PersonId::new).orElse(null);
        return new ConcernsQuery(
                asked.findId("relationship").map(RelationshipId::new).orElse(null),
                asked.find("level").orElse(null),
                asked.findId("person").map(PersonId::new).orElse(null),
                owner,
                gate,
                gate == null && !asked.has("all"));
    }

    Told tell(List<Concern> concerns) {
        List<RelationshipId> ids =
                concerns.stream().map(Concern::relationship).distinct().toList();
        Map<RelationshipId, Relationship> relationships =
                ids.isEmpty() ? Map.of() : parts.relationships.findAll(visit.caller(), ids);
        Stream<PartyId> parties = relationships.values().stream().map(Relationship::party);
        Stream<PersonId> people = concerns.stream().flatMap(ConcernTelling::people);
        return new Told(
                concerns, relationships, ConcernTelling.to(visit, parts.directory, Stream.concat(parties, people)));
    }

    /** By level, by whose, and by the relationship that somebody came from. */
    List<Filter> filters(ConcernTelling telling) {
        List<Choice> levels = parts.levels.enabled().stream()
                .filter(level -> visit.caller().mayRead(level.name()))
                .map(level -> Choice.of(level.name(), words(level)))
                .toList();
        Filter level = Filter.of("level", telling.text().of("filter.level"), levels);
        Filter owner = Filter.of(
                "owner",
                telling.text().of("fact.owner"),
                List.of(Choice.of("me", telling.text().of("filter.me"))));
        return visit.query()
                .findId("relationship")
                .map(RelationshipId::new)
                .flatMap(id -> parts.relationships.find(visit.caller(), id))
                .map(found -> List.of(level, owner, relationship(found, telling)))
                .orElseGet(() -> List.of(level, owner));
    }

    private Filter relationship(Relationship found, ConcernTelling telling) {
        ConcernTelling named = ConcernTelling.to(visit, parts.directory, Stream.of(found.party()));
        return Filter.of(
                "relationship",
                telling.text().of("fact.relationship"),
                List.of(Choice.of(found.id().value(), named.name(found.party()))));
    }

    private String words(LevelDescription level) {
        return level.words(visit.locale()).name();
    }

    /** The board and the list, with what they are narrowed to. */
    List<Tab> tabs(ConcernTelling telling, boolean isBoard) {
        String query = visit.query().without("cursor").without("gate").asQuery();
        return List.of(
                Tab.of(telling.text().of("tab.board"), "/concerns" + query, isBoard),
                Tab.of(telling.text().of("tab.list"), "/concerns/list" + query, !isBoard));
    }
}
