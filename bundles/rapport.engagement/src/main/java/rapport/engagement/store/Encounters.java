package rapport.engagement.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import rapport.api.engagement.Milestone;
import rapport.api.engagement.MilestoneId;
import rapport.api.interaction.Channel;
import rapport.api.party.PersonId;
import rapport.store.api.Wanted;

/** When the owners of a milestone talked since it was agreed; of interactions and people we only read. */
final class Encounters {

    private static final Table<Record> MILESTONE = table(name(MilestoneRows.TABLE));
    private static final Field<UUID> MILESTONE_ID = required(MilestoneRows.TABLE, "id", SQLDataType.UUID);
    private static final Table<Record> PARTICIPANT = table(name("participant"));
    private static final Field<UUID> PERSON = required("participant", "person", SQLDataType.UUID);
    private static final Field<Instant> AT = required("participant", "at", SQLDataType.INSTANT);
    private static final Field<UUID> PART_OF = required("participant", "interaction", SQLDataType.UUID);
    private static final Table<Record> INTERACTION = table(name("interaction"));
    private static final Field<UUID> INTERACTION_ID = required("interaction", "id", SQLDataType.UUID);
    private static final Field<String> CHANNEL = required("interaction", "channel", SQLDataType.VARCHAR);
    private static final Table<Record> PARTY = table(name("party"));
    private static final Field<UUID> PARTY_ID = required("party", "id", SQLDataType.UUID);
    private static final Field<Boolean> PARTY_OURS = required("party", "ours", SQLDataType.BOOLEAN);
    private static final Field<Integer> OURS = when(PARTY_OURS.isTrue(), 1).otherwise(0);
    private static final List<String> TALKING = Arrays.stream(Channel.values())
            .filter(Channel::isTwoWay)
            .map(Channel::name)
            .toList();

    private Encounters() {}

    /** The latest conversation in which one of ours and one of theirs took part. */
    static Optional<Instant> latest(DSLContext sql, Milestone milestone) {
        return Optional.ofNullable(latest(sql, List.of(milestone)).get(milestone.id()));
    }

    /** The same of many, in one statement; those whose owners never met are missing. */
    static Map<MilestoneId, Instant> latest(DSLContext sql, Collection<Milestone> milestones) {
        Map<MilestoneId, Instant> latest = new HashMap<>();
        if (!milestones.isEmpty()) {
            query(sql, milestones).forEach(row -> latest.put(new MilestoneId(row.value1()), row.value2()));
        }
        return latest;
    }

    static ResultQuery<Record2<UUID, Instant>> query(DSLContext sql, Collection<Milestone> milestones) {
        Map<UUID, List<UUID>> owners = new HashMap<>();
        milestones.forEach(one -> owners.put(
                one.id().value(), one.owners().stream().map(PersonId::value).toList()));
        Table<?> met = sql.select(Wanted.FIRST.as("met_for"), max(AT).as("met_at"))
                .from(Wanted.pairs(owners))
                .leftJoin(MILESTONE)
                .on(MILESTONE_ID.eq(Wanted.FIRST))
                .leftJoin(PARTICIPANT)
                .on(PERSON.eq(Wanted.SECOND), AT.ge(MilestoneRows.AGREED_AT))
                .leftJoin(INTERACTION)
                .on(INTERACTION_ID.eq(PART_OF))
                .leftJoin(PARTY)
                .on(PARTY_ID.eq(PERSON))
                .where(CHANNEL.in(TALKING))
                .groupBy(Wanted.FIRST, PART_OF)
                .having(max(OURS).eq(1), min(OURS).eq(0))
                .asTable("met");
        Field<UUID> metFor = field(name("met", "met_for"), SQLDataType.UUID);
        return sql.select(metFor, max(field(name("met", "met_at"), SQLDataType.INSTANT)))
                .from(met)
                .groupBy(metFor);
    }
}
