package rapport.insight.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import rapport.api.access.Caller;
import rapport.api.commitment.Commitment;
import rapport.api.json.RecordsJson;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.party.Position;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Stakeholder;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.RelationshipFacts.Contact;
import rapport.api.signal.RelationshipFacts.Move;

/** Gathers what rules may know of some relationships, in a number of statements that does not depend on how many they are. */
final class FactsAtHand {

    private static final Caller PLATFORM = Caller.platform("signals");

    /** So many people of one relationship are looked at, the powerful first, then those whom we know best. */
    private static final int MOST_PEOPLE = 200;

    private final Directory directory;
    private final BestTies ties;

    FactsAtHand(Directory directory, BestTies ties) {
        this.directory = directory;
        this.ties = ties;
    }

    /** Facts of each relationship whose party is still there. */
    List<RelationshipFacts> of(DSLContext sql, Collection<Relationship> relationships, Instant now) {
        Gathered gathered = gather(sql, relationships, now);
        List<RelationshipFacts> facts = new ArrayList<>();
        for (Relationship relationship : relationships) {
            PartyName party = gathered.names().get(relationship.party());
            if (party != null) {
                UUID id = relationship.id().value();
                facts.add(new RelationshipFacts(
                        relationship,
                        party.name(),
                        gathered.contacts(id),
                        gathered.promises().getOrDefault(id, List.of())));
            }
        }
        return facts;
    }

    private Gathered gather(DSLContext sql, Collection<Relationship> relationships, Instant now) {
        UUID[] ids = relationships.stream().map(one -> one.id().value()).toArray(UUID[]::new);
        Map<UUID, Set<UUID>> people = House.people(sql, ids, LocalDate.ofInstant(now, ZoneOffset.UTC));
        UUID[] everybody =
                people.values().stream().flatMap(Set::stream).distinct().toArray(UUID[]::new);
        Map<UUID, List<Record>> moves = new HashMap<>();
        Moves.of(sql, everybody, now)
                .forEach(row -> moves.computeIfAbsent(row.get(MoveTable.PERSON), any -> new ArrayList<>())
                        .add(row));
        return new Gathered(
                people,
                House.stakeholders(sql, ids),
                ties.of(sql, everybody, now),
                moves,
                House.promises(sql, ids),
                names(relationships, everybody, moves));
    }

    private Map<PartyId, PartyName> names(
            Collection<Relationship> relationships, UUID[] everybody, Map<UUID, List<Record>> moves) {
        Set<PartyId> parties = new HashSet<>();
        relationships.forEach(relationship -> parties.add(relationship.party()));
        Arrays.stream(everybody).map(PersonId::new).forEach(parties::add);
        moves.values().stream()
                .flatMap(List::stream)
                .forEach(row -> parties.add(new OrganizationId(row.get(MoveTable.ORGANIZATION))));
        return directory.names(PLATFORM, parties);
    }

    /** Everything that was read, by relationship or person. */
    private record Gathered(
            Map<UUID, Set<UUID>> people,
            Map<UUID, Map<UUID, Stakeholder>> parts,
            Map<UUID, BestTies.Best> ties,
            Map<UUID, List<Record>> moves,
            Map<UUID, List<Commitment>> promises,
            Map<PartyId, PartyName> names) {

        List<Contact> contacts(UUID relationship) {
            Map<UUID, Stakeholder> parts = this.parts.getOrDefault(relationship, Map.of());
            return people.getOrDefault(relationship, Set.of()).stream()
                    .filter(person -> names.containsKey(new PersonId(person)))
                    .sorted(Comparator.comparingDouble(person -> -weight(person, parts)))
                    .limit(MOST_PEOPLE)
                    .map(person -> contact(person, parts))
                    .toList();
        }

        private double weight(UUID person, Map<UUID, Stakeholder> parts) {
            Stakeholder part = parts.get(person);
            return (part == null ? 0 : part.power())
                    + ties.getOrDefault(person, BestTies.Best.NONE).strength();
        }

        private Contact contact(UUID person, Map<UUID, Stakeholder> parts) {
            BestTies.Best best = ties.getOrDefault(person, BestTies.Best.NONE);
            PersonId id = new PersonId(person);
            return new Contact(
                    id,
                    name(id),
                    parts.get(person),
                    best.strength(),
                    best.peak(),
                    best.fadesBelow(),
                    best.lastContact(),
                    best.lastTwoWay(),
                    moves.getOrDefault(person, List.of()).stream()
                            .map(this::move)
                            .toList());
        }

        private Move move(Record row) {
            return new Move(
                    RecordsJson.gson().fromJson(row.get(MoveTable.HELD), Position.class),
                    name(new OrganizationId(row.get(MoveTable.ORGANIZATION))),
                    row.get(MoveTable.BEGAN),
                    row.get(MoveTable.ON),
                    row.get(MoveTable.NOTICED));
        }

        private String name(PartyId id) {
            PartyName name = names.get(id);
            return name == null ? "" : name.name();
        }
    }
}
