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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import rapport.api.engagement.Milestone;
import rapport.api.interaction.Channel;
import rapport.api.party.PersonId;
import rapport.store.api.Wanted;

/** When the owners of a milestone talked since it was agreed; of interactions and people we only read. */
final class Encounters {

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
        return Optional.ofNullable(query(sql, milestone).fetchOne()).map(Record1::value1);
    }

    static ResultQuery<Record1<Instant>> query(DSLContext sql, Milestone milestone) {
        Table<?> met = sql.select(max(AT).as("met_at"))
                .from(Wanted.ids(
                        milestone.owners().stream().map(PersonId::value).toList()))
                .leftJoin(PARTICIPANT)
                .on(PERSON.eq(Wanted.ID))
                .leftJoin(INTERACTION)
                .on(INTERACTION_ID.eq(PART_OF))
                .leftJoin(PARTY)
                .on(PARTY_ID.eq(PERSON))
                .where(AT.ge(milestone.agreedAt()), CHANNEL.in(TALKING))
                .groupBy(PART_OF)
                .having(max(OURS).eq(1), min(OURS).eq(0))
                .asTable("met");
        return sql.select(max(field(name("met", "met_at"), SQLDataType.INSTANT)))
                .from(met);
    }
}
