package rapport.meetings.store;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.required;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.interaction.Channel;
import rapport.api.meeting.ContactMix;
import rapport.api.meeting.ContactMixes;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.store.api.Wanted;

/** Counts the interactions of the last twelve months by channel; of participants and interactions we only read. */
@Component
public final class SqlContactMixes implements ContactMixes {

    private static final Table<Record> PARTICIPANT = table(name("participant"));
    private static final Field<UUID> PERSON = required("participant", "person", SQLDataType.UUID);
    private static final Field<Instant> AT = required("participant", "at", SQLDataType.INSTANT);
    private static final Field<UUID> PART_OF = required("participant", "interaction", SQLDataType.UUID);
    private static final Table<Record> INTERACTION = table(name("interaction"));
    private static final Field<UUID> INTERACTION_ID = required("interaction", "id", SQLDataType.UUID);
    private static final Field<String> CHANNEL = required("interaction", "channel", SQLDataType.VARCHAR);
    private static final Field<Integer> HOW_MANY = countDistinct(INTERACTION_ID).as("how_many");

    private final Store store;
    private final Relationships relationships;
    private final Clock clock;

    @Activate
    public SqlContactMixes(
            @Reference Database database, @Reference Relationships relationships, @Reference Clock clock) {
        this.store = database.open(SqlMeetingSheets.SCHEMA);
        this.relationships = relationships;
        this.clock = clock;
    }

    @Override
    public Map<RelationshipId, ContactMix> of(Caller by, Collection<RelationshipId> of) {
        Instant now = clock.instant();
        Instant since = now.atZone(ZoneOffset.UTC).minusMonths(12).toInstant();
        Map<RelationshipId, List<PersonId>> people = relationships.peopleOf(by, of);
        Map<UUID, Map<Channel, Integer>> counts = store.read(session -> counts(session.sql(), people, since, now));
        Map<RelationshipId, ContactMix> mixes = new HashMap<>();
        people.keySet()
                .forEach(relationship ->
                        mixes.put(relationship, mix(counts.getOrDefault(relationship.value(), Map.of()), since, now)));
        return mixes;
    }

    private static Map<UUID, Map<Channel, Integer>> counts(
            DSLContext sql, Map<RelationshipId, List<PersonId>> people, Instant since, Instant now) {
        Map<UUID, List<UUID>> pairs = new HashMap<>();
        people.forEach((relationship, some) -> pairs.put(
                relationship.value(), some.stream().map(PersonId::value).toList()));
        Map<UUID, Map<Channel, Integer>> counts = new HashMap<>();
        byChannel(sql, pairs, since, now)
                .fetch()
                .forEach(row -> counts.computeIfAbsent(row.get(Wanted.FIRST), any -> new EnumMap<>(Channel.class))
                        .put(Channel.valueOf(row.get(CHANNEL)), row.get(HOW_MANY)));
        return counts;
    }

    /** Of the people of each relationship; who met two of them at once met them once. */
    static ResultQuery<? extends Record> byChannel(
            DSLContext sql, Map<UUID, List<UUID>> people, Instant since, Instant now) {
        return sql.select(Wanted.FIRST, CHANNEL, HOW_MANY)
                .from(Wanted.pairs(people))
                .leftJoin(PARTICIPANT)
                .on(PERSON.eq(Wanted.SECOND), AT.ge(since), AT.le(now))
                .leftJoin(INTERACTION)
                .on(INTERACTION_ID.eq(PART_OF))
                .where(CHANNEL.isNotNull())
                .groupBy(Wanted.FIRST, CHANNEL);
    }

    private static ContactMix mix(Map<Channel, Integer> counts, Instant since, Instant now) {
        List<Channel> met =
                Arrays.stream(Channel.values()).filter(Channel::isTwoWay).toList();
        return new ContactMix(sum(counts, List.of(Channel.EMAIL, Channel.LETTER)), sum(counts, met), since, now);
    }

    private static int sum(Map<Channel, Integer> counts, List<Channel> channels) {
        return channels.stream()
                .mapToInt(channel -> counts.getOrDefault(channel, 0))
                .sum();
    }
}
