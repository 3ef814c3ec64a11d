package rapport.relationships.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static rapport.relationships.store.DirectoryTables.POSITION;
import static rapport.relationships.store.DirectoryTables.POSITION_ORGANIZATION;
import static rapport.relationships.store.DirectoryTables.POSITION_PERSON;
import static rapport.relationships.store.InteractionRows.COLUMNS;
import static rapport.relationships.store.InteractionTable.DELETED;
import static rapport.relationships.store.InteractionTable.INTERACTION;
import static rapport.relationships.store.ParticipantTable.PARTICIPANT;
import static rapport.relationships.store.ParticipantTable.PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFinalStep;
import org.jooq.SelectLimitPercentStep;
import org.jooq.SelectQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import rapport.api.interaction.Interaction;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.store.api.Keyset;
import rapport.store.api.Wanted;

/** Reads interactions in the order in which they happened. */
final class Timeline {

    private static final Keyset NEWEST = Keyset.by(InteractionTable.AT.desc(), InteractionTable.ID.desc());
    private static final Keyset NEWEST_OF_PERSON =
            Keyset.by(ParticipantTable.AT.desc(), ParticipantTable.INTERACTION.desc());

    // From so many on, the latest of each person are merged: gathering and sorting would cost more with every year.
    private static final int MANY = 2_000;
    private static final int STRIDE = 1_000;

    private Timeline() {}

    static Slice<Interaction> of(DSLContext sql, @Nullable PartyId about, LocalDate today, PageRequest page) {
        if (about == null) {
            return NEWEST.page(everything(sql), page, InteractionRows::read);
        }
        if (about instanceof OrganizationId) {
            List<UUID> people = sql.select(POSITION_PERSON)
                    .from(POSITION)
                    .where(POSITION_ORGANIZATION.eq(about.value()), DirectoryTables.isHeldOn(today))
                    .fetch(POSITION_PERSON);
            return ofAny(sql, people, page);
        }
        return NEWEST_OF_PERSON.page(ofPerson(sql, about.value()), page, InteractionRows::read);
    }

    /** The latest of those in which anyone of these people took part. */
    static List<Interaction> latest(DSLContext sql, List<UUID> people, int atMost) {
        return ofAny(sql, people, PageRequest.first(atMost)).items();
    }

    static Slice<Interaction> ofAny(DSLContext sql, List<UUID> people, PageRequest page) {
        UUID[] anyOf = people.toArray(UUID[]::new);
        SelectFinalStep<Record> query =
                howMany(sql, anyOf) < MANY ? gathering(sql, anyOf) : those(sql, merged(sql, people, page));
        return NEWEST.page(query, page, InteractionRows::read);
    }

    /** The ids of the page and of one more: none of them lies beyond as many of each person, each a step along the index. */
    private static UUID[] merged(DSLContext sql, List<UUID> people, PageRequest page) {
        int wanted = page.limit() + 1;
        Condition from = NEWEST.from(page, ParticipantTable.AT.desc(), ParticipantTable.INTERACTION.desc());
        NavigableSet<Moment> latest = new TreeSet<>(Moment.NEWEST_FIRST);
        for (UUID person : people) {
            for (Moment moment : moments(sql, person, from, wanted).fetch(Moment::of)) {
                latest.add(moment);
            }
            while (latest.size() > wanted) {
                latest.pollLast();
            }
        }
        return latest.stream().map(Moment::interaction).toArray(UUID[]::new);
    }

    /** When an interaction happened. */
    private record Moment(Instant at, UUID interaction) {

        // The database compares ids as it writes them, byte by byte.
        static final Comparator<Moment> NEWEST_FIRST = Comparator.comparing(Moment::at)
                .thenComparing(moment -> moment.interaction().toString())
                .reversed();

        static Moment of(Record row) {
            return new Moment(row.get(ParticipantTable.AT), row.get(ParticipantTable.INTERACTION));
        }
    }

    static SelectFinalStep<Record> everything(DSLContext sql) {
        return sql.select(COLUMNS).from(INTERACTION).where(DELETED.isFalse());
    }

    static SelectFinalStep<Record> ofPerson(DSLContext sql, UUID person) {
        return sql.select(COLUMNS)
                .from(PARTICIPANT)
                .join(INTERACTION)
                .on(InteractionTable.ID.eq(ParticipantTable.INTERACTION))
                .where(PERSON.eq(person))
                .orderBy(PERSON.desc());
    }

    static SelectFinalStep<Record> gathering(DSLContext sql, UUID[] people) {
        return sql.select(COLUMNS)
                .from(INTERACTION)
                .where(
                        InteractionTable.ID.in(select(ParticipantTable.INTERACTION)
                                .from(PARTICIPANT)
                                .where(Wanted.among(PERSON, people))),
                        DELETED.isFalse());
    }

    static SelectLimitPercentStep<Record> moments(DSLContext sql, UUID person, Condition from, int atMost) {
        return sql.select(List.of(ParticipantTable.AT, ParticipantTable.INTERACTION))
                .from(PARTICIPANT)
                .where(PERSON.eq(person), from)
                .orderBy(PERSON.desc(), ParticipantTable.AT.desc(), ParticipantTable.INTERACTION.desc())
                .limit(atMost);
    }

    private static SelectFinalStep<Record> those(DSLContext sql, UUID[] interactions) {
        return sql.select(COLUMNS)
                .from(INTERACTION)
                .where(DSL.condition("{0} = any({1})", InteractionTable.ID, DSL.val(interactions)), DELETED.isFalse());
    }

    /** Those in which both took part, newest first; looks at the history of the one with the shorter history. */
    static List<Interaction> between(DSLContext sql, UUID one, UUID other, int atMost) {
        boolean oneIsShorter = howMany(sql, one) <= howMany(sql, other);
        SelectQuery<Record> query = both(sql, oneIsShorter ? one : other, oneIsShorter ? other : one)
                .getQuery();
        query.addLimit(atMost);
        return query.fetch(InteractionRows::read);
    }

    static SelectFinalStep<Record> both(DSLContext sql, UUID shorter, UUID longer) {
        Table<Record> theOther = PARTICIPANT.as("companion");
        Condition together = column(theOther, PERSON)
                .eq(longer)
                .and(column(theOther, ParticipantTable.AT).eq(ParticipantTable.AT))
                .and(column(theOther, ParticipantTable.INTERACTION).eq(ParticipantTable.INTERACTION));
        return sql.select(COLUMNS)
                .from(PARTICIPANT)
                .join(INTERACTION)
                .on(InteractionTable.ID.eq(ParticipantTable.INTERACTION))
                .where(PERSON.eq(shorter), exists(selectOne().from(theOther).where(together)))
                .orderBy(PERSON.desc(), ParticipantTable.AT.desc(), ParticipantTable.INTERACTION.desc());
    }

    /** Every interaction since the instant, oldest first, some at a time. */
    static void each(DSLContext sql, Instant since, Consumer<Interaction> visitor) {
        Keyset oldest = Keyset.by(InteractionTable.AT.asc(), InteractionTable.ID.asc());
        @Nullable String cursor = null;
        do {
            Slice<Interaction> stride = oldest.page(
                    sql.select(COLUMNS).from(INTERACTION).where(InteractionTable.AT.ge(since), DELETED.isFalse()),
                    new PageRequest(STRIDE, cursor),
                    InteractionRows::read);
            stride.items().forEach(visitor);
            cursor = stride.nextCursor();
        } while (cursor != null);
    }

    private static int howMany(DSLContext sql, UUID... people) {
        return sql.fetchCount(selectOne()
                .from(PARTICIPANT)
                .where(Wanted.among(PERSON, people))
                .limit(MANY));
    }

    private static <T> Field<T> column(Table<Record> aliased, Field<T> field) {
        return DSL.field(name(aliased.getName(), field.getName()), field.getDataType());
    }
}
