package rapport.insight.store;

import static rapport.insight.store.HouseTables.INTERACTION_PEOPLE;
import static rapport.insight.store.HouseTables.PARTICIPANT_AT;
import static rapport.insight.store.HouseTables.PARTICIPANT_IN;
import static rapport.insight.store.HouseTables.PARTICIPANT_PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.journal.JournalEntry;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;
import rapport.api.signal.Silo;
import rapport.insight.model.Conversations;
import rapport.insight.model.Conversations.Apart;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Store;

/**
 * Finds the parts of either side that work in one relationship and are never seen to talk. Conversations are read only where
 * positions tell of two parts or more. What colleagues say among themselves is looked up when the relationship is looked at next.
 */
@Component
public final class Silos implements FactSource<Silo> {

    private static final int MOST = 3;

    private final Store store;

    @Activate
    public Silos(@Reference Database database) {
        this.store = database.open(new Schema("insight", Silos.class));
    }

    @Override
    public Class<Silo> kind() {
        return Silo.class;
    }

    /** Whoever meets somebody, or changes position, has the relationship looked at anyway. */
    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return List.of();
    }

    @Override
    public Map<RelationshipId, List<Silo>> of(Collection<RelationshipId> relationships, Instant now) {
        return store.read(session -> silos(session.sql(), relationships, now));
    }

    private static Map<RelationshipId, List<Silo>> silos(
            DSLContext sql, Collection<RelationshipId> relationships, Instant now) {
        Instant since = now.minus(ContactHistory.REMEMBERED);
        UUID[] ids = relationships.stream().map(RelationshipId::value).toArray(UUID[]::new);
        Map<UUID, Set<UUID>> people = House.people(sql, ids, LocalDate.ofInstant(now, ZoneOffset.UTC));
        UUID[] everybody =
                people.values().stream().flatMap(Set::stream).distinct().toArray(UUID[]::new);
        Map<UUID, String> theirs = everybody.length == 0 ? Map.of() : PartsAtWork.theirs(sql, everybody, now);
        Map<UUID, String> ours = everybody.length == 0 ? Map.of() : PartsAtWork.ours(sql, everybody, since, now);
        if (isOfOnePart(theirs) && isOfOnePart(ours)) {
            return Map.of();
        }
        Map<UUID, List<Record>> met = new HashMap<>();
        ContactHistory.query(sql, everybody, now)
                .forEach(row -> met.computeIfAbsent(row.get(PARTICIPANT_PERSON), any -> new ArrayList<>())
                        .add(row));
        Map<RelationshipId, List<Silo>> found = new HashMap<>();
        people.forEach((relationship, who) -> {
            RelationshipId id = new RelationshipId(relationship);
            Map<UUID, Record> contacts = new HashMap<>();
            who.forEach(person ->
                    met.getOrDefault(person, List.of()).forEach(row -> contacts.put(row.get(PARTICIPANT_IN), row)));
            List<Silo> silos = Stream.concat(
                            apart(only(theirs, who), contacts.values()).map(apart -> silo(id, false, apart)),
                            apart(without(ours, who), contacts.values())
                                    .filter(apart -> !talk(sql, apart, since))
                                    .map(apart -> silo(id, true, apart)))
                    .sorted(Comparator.comparingInt(Silo::contacts).reversed())
                    .limit(MOST)
                    .toList();
            if (!silos.isEmpty()) {
                found.put(id, silos);
            }
        });
        return found;
    }

    private static boolean isOfOnePart(Map<UUID, String> parts) {
        return parts.values().stream().distinct().count() < 2;
    }

    private static Stream<Apart> apart(Map<UUID, String> parts, Collection<Record> contacts) {
        if (isOfOnePart(parts)) {
            return Stream.empty();
        }
        Conversations conversations = new Conversations(parts);
        contacts.forEach(row -> conversations.add(row.get(PARTICIPANT_AT), people(row.get(INTERACTION_PEOPLE))));
        return conversations.apart().stream();
    }

    private static List<UUID> people(String text) {
        return Arrays.stream(text.split(" ", -1))
                .map(word -> UUID.fromString(word.substring(1)))
                .toList();
    }

    private static boolean talk(DSLContext sql, Apart apart, Instant since) {
        List<UUID> both =
                Stream.concat(apart.ofOne().stream(), apart.ofOther().stream()).toList();
        return PartsAtWork.inTouchAmong(sql, both, since).stream()
                .anyMatch(pair -> pair.stream().anyMatch(apart.ofOne()::contains)
                        && pair.stream().anyMatch(apart.ofOther()::contains));
    }

    private static Silo silo(RelationshipId relationship, boolean ours, Apart apart) {
        return new Silo(relationship, ours, apart.one(), apart.other(), apart.contacts(), apart.since());
    }

    private static Map<UUID, String> only(Map<UUID, String> parts, Set<UUID> people) {
        Map<UUID, String> some = new HashMap<>(parts);
        some.keySet().retainAll(people);
        return some;
    }

    private static Map<UUID, String> without(Map<UUID, String> parts, Set<UUID> people) {
        Map<UUID, String> others = new HashMap<>(parts);
        others.keySet().removeAll(people);
        return others;
    }
}
