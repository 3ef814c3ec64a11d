package rapport.insight.store;

import static rapport.insight.store.HouseTables.INTERACTION;
import static rapport.insight.store.HouseTables.INTERACTION_CHANNEL;
import static rapport.insight.store.HouseTables.INTERACTION_ID;
import static rapport.insight.store.HouseTables.INTERACTION_PEOPLE;
import static rapport.insight.store.HouseTables.PARTICIPANT;
import static rapport.insight.store.HouseTables.PARTICIPANT_AT;
import static rapport.insight.store.HouseTables.PARTICIPANT_IN;
import static rapport.insight.store.HouseTables.PARTICIPANT_PERSON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.interaction.Channel;
import rapport.api.journal.JournalEntry;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.ContactBalance;
import rapport.api.signal.FactSource;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Wanted;

/** Of whom the contact of the last half year came, and in which way. */
@Component
public final class ContactHistory implements FactSource<ContactBalance> {

    static final Duration REMEMBERED = Duration.ofDays(182);
    private static final int LOOKED_AT = 5_000;
    private static final Set<Channel> WRITTEN = EnumSet.of(Channel.EMAIL, Channel.CHAT, Channel.LETTER);

    private final Store store;

    @Activate
    public ContactHistory(@Reference Database database) {
        this.store = database.open(new Schema("insight", ContactHistory.class));
    }

    @Override
    public Class<ContactBalance> kind() {
        return ContactBalance.class;
    }

    @Override
    public Map<RelationshipId, List<ContactBalance>> of(Collection<RelationshipId> relationships, Instant now) {
        return store.read(session -> balances(session.sql(), relationships, now));
    }

    private static Map<RelationshipId, List<ContactBalance>> balances(
            DSLContext sql, Collection<RelationshipId> relationships, Instant now) {
        UUID[] ids = relationships.stream().map(RelationshipId::value).toArray(UUID[]::new);
        Map<UUID, Set<UUID>> people = House.people(sql, ids, LocalDate.ofInstant(now, ZoneOffset.UTC));
        UUID[] everybody =
                people.values().stream().flatMap(Set::stream).distinct().toArray(UUID[]::new);
        Map<UUID, Map<UUID, Record>> contacts = new HashMap<>();
        if (everybody.length > 0) {
            query(sql, everybody, now)
                    .forEach(row -> contacts.computeIfAbsent(row.get(PARTICIPANT_PERSON), any -> new HashMap<>())
                            .put(row.get(PARTICIPANT_IN), row));
        }
        Map<RelationshipId, List<ContactBalance>> balances = new HashMap<>();
        people.forEach((relationship, theirs) -> {
            Map<UUID, Record> met = new HashMap<>();
            theirs.forEach(person -> met.putAll(contacts.getOrDefault(person, Map.of())));
            if (!met.isEmpty()) {
                RelationshipId id = new RelationshipId(relationship);
                balances.put(id, List.of(balance(id, theirs, met.values())));
            }
        });
        return balances;
    }

    /** The latest contacts of these people, so many for each as anybody has in half a year. */
    static Select<? extends Record> query(DSLContext sql, UUID[] people, Instant now) {
        return sql.select(PARTICIPANT_PERSON, PARTICIPANT_IN, PARTICIPANT_AT, INTERACTION_CHANNEL, INTERACTION_PEOPLE)
                .from(Wanted.ids(people))
                .leftJoin(PARTICIPANT)
                .on(PARTICIPANT_PERSON.eq(Wanted.ID), PARTICIPANT_AT.gt(now.minus(REMEMBERED)))
                .leftJoin(INTERACTION)
                .on(INTERACTION_ID.eq(PARTICIPANT_IN))
                .where(INTERACTION_PEOPLE.isNotNull())
                .limit(LOOKED_AT * people.length);
    }

    private static ContactBalance balance(RelationshipId id, Set<UUID> theirs, Collection<Record> met) {
        int fromThem = 0;
        int written = 0;
        Instant latest = Instant.EPOCH;
        for (Record row : met) {
            fromThem += isBegunBy(theirs, row.get(INTERACTION_PEOPLE)) ? 1 : 0;
            written += WRITTEN.contains(Channel.valueOf(row.get(INTERACTION_CHANNEL))) ? 1 : 0;
            latest = row.get(PARTICIPANT_AT).isAfter(latest) ? row.get(PARTICIPANT_AT) : latest;
        }
        return new ContactBalance(id, met.size() - fromThem, fromThem, written, latest);
    }

    private static boolean isBegunBy(Set<UUID> theirs, String people) {
        int from = people.indexOf('F');
        return from >= 0 && theirs.contains(UUID.fromString(people.substring(from + 1, from + 37)));
    }

    /** Whoever meets somebody has the relationship looked at anyway. */
    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return List.of();
    }
}
