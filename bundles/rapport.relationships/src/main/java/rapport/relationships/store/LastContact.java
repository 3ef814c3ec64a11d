package rapport.relationships.store;

import static rapport.relationships.store.DirectoryTables.PARTY_ID;
import static rapport.relationships.store.DirectoryTables.PARTY_OURS;
import static rapport.relationships.store.RelationshipTable.ID;
import static rapport.relationships.store.RelationshipTable.LAST_CONTACT;
import static rapport.relationships.store.RelationshipTable.RELATIONSHIP;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.Participant;
import rapport.store.api.Wanted;

/**
 * Keeps on each relationship when anyone of ours was last in touch with anyone who touches it, so that a list in that order
 * is one walk along an index. An interaction moves it at constant cost; only taking one back looks at earlier ones.
 */
final class LastContact {

    private static final int PEOPLE = 200;
    private static final int LOOK_BACK = 50;

    private final Clock clock;

    LastContact(Clock clock) {
        this.clock = clock;
    }

    /** These interactions have happened. */
    void reached(DSLContext sql, Collection<Interaction> interactions) {
        Map<UUID, Instant> latest = latestByPerson(sql, interactions);
        if (latest.isEmpty()) {
            return;
        }
        Map<UUID, Instant> byRelationship = new HashMap<>();
        sql.fetch(Touching.by(latest.keySet().toArray(UUID[]::new), today()))
                .forEach(pair -> byRelationship.merge(
                        pair.get(Touching.TOUCHED), at(latest, pair.get(Touching.TOUCHER)), LastContact::later));
        raise(sql, byRelationship);
    }

    /** These interactions are no more, or otherwise: looks again at the relationships that their people touch. */
    void recall(DSLContext sql, Interaction interaction) {
        UUID[] people = interaction.participants().stream()
                .map(participant -> participant.person().value())
                .toArray(UUID[]::new);
        sql.fetch(Touching.by(people, today())).stream()
                .map(pair -> pair.get(Touching.TOUCHED))
                .distinct()
                .forEach(relationship -> lookAgain(sql, relationship));
    }

    /** The people of this relationship have changed. */
    void lookAgain(DSLContext sql, UUID relationship) {
        List<UUID> people = Touching.of(sql, relationship, DSL.noCondition(), today(), PEOPLE);
        sql.update(RELATIONSHIP)
                .set(LAST_CONTACT, latestOf(sql, people))
                .where(ID.eq(relationship))
                .execute();
    }

    private Instant latestOf(DSLContext sql, List<UUID> people) {
        if (people.isEmpty()) {
            return RelationshipRows.NEVER;
        }
        Set<UUID> theirs = new HashSet<>(people);
        return latestByPerson(sql, Timeline.latest(sql, people, LOOK_BACK)).entrySet().stream()
                .filter(entry -> theirs.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .max(Instant::compareTo)
                .orElse(RelationshipRows.NEVER);
    }

    /** Whoever took part has been in contact if somebody else who took part is one of ours. */
    private Map<UUID, Instant> latestByPerson(DSLContext sql, Collection<Interaction> interactions) {
        Set<UUID> ours = ours(sql, interactions);
        Instant now = clock.instant();
        Map<UUID, Instant> latest = new HashMap<>();
        for (Interaction interaction : interactions) {
            List<UUID> people = interaction.participants().stream()
                    .map(participant -> participant.person().value())
                    .toList();
            long oursThere = people.stream().filter(ours::contains).count();
            for (UUID person : people) {
                long others = ours.contains(person) ? oursThere - 1 : oursThere;
                if (others > 0 && !interaction.at().isAfter(now)) {
                    latest.merge(person, interaction.at(), LastContact::later);
                }
            }
        }
        return latest;
    }

    private static Set<UUID> ours(DSLContext sql, Collection<Interaction> interactions) {
        UUID[] people = interactions.stream()
                .flatMap(interaction -> interaction.participants().stream())
                .map(Participant::person)
                .map(person -> person.value())
                .distinct()
                .toArray(UUID[]::new);
        return sql.select(PARTY_ID)
                .from(Wanted.ids(people))
                .leftJoin(DirectoryTables.PARTY)
                .on(PARTY_ID.eq(Wanted.ID))
                .where(PARTY_OURS.isTrue())
                .fetchSet(PARTY_ID);
    }

    private static void raise(DSLContext sql, Map<UUID, Instant> byRelationship) {
        if (byRelationship.isEmpty()) {
            return;
        }
        BatchBindStep batch = sql.batch(sql.update(RELATIONSHIP)
                .set(LAST_CONTACT, DSL.val(null, LAST_CONTACT))
                .where(ID.eq(DSL.val((UUID) null, ID)), LAST_CONTACT.lt(DSL.val(null, LAST_CONTACT))));
        // In the order of the ids, so that two writes never wait for each other.
        for (UUID relationship : byRelationship.keySet().stream().sorted().toList()) {
            Instant at = at(byRelationship, relationship);
            batch = batch.bind(at, relationship, at);
        }
        batch.execute();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Instant at(Map<UUID, Instant> moments, UUID key) {
        return moments.getOrDefault(key, RelationshipRows.NEVER);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
