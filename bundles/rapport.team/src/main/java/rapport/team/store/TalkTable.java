package rapport.team.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.optional;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.team.model.Pair;
import rapport.team.model.Talk;
import rapport.team.model.TalkId;
import rapport.team.model.TalkPoint;
import rapport.team.model.TalkPointId;

/** What two colleagues want to talk about, and their talks, as rows. */
final class TalkTable {

    private static final String POINTS = "team_talk_point";
    private static final String TALKS = "team_talk";

    static final Table<Record> POINT = table(name(POINTS));
    static final Field<UUID> POINT_ID = required(POINTS, "id", SQLDataType.UUID);
    static final Field<UUID> POINT_ONE = required(POINTS, "one", SQLDataType.UUID);
    static final Field<UUID> POINT_OTHER = required(POINTS, "other", SQLDataType.UUID);
    static final Field<UUID> ADDED_BY = required(POINTS, "added_by", SQLDataType.UUID);
    static final Field<String> POINT_WORDS = required(POINTS, "words", SQLDataType.VARCHAR);
    static final Field<Instant> ADDED_AT = required(POINTS, "added_at", SQLDataType.INSTANT);
    static final Field<Integer> CARRIED = required(POINTS, "carried", SQLDataType.INTEGER);
    static final Field<@Nullable UUID> SETTLED_IN = optional(POINTS, "settled_in", SQLDataType.UUID);

    static final Table<Record> TALK = table(name(TALKS));
    static final Field<UUID> TALK_ID = required(TALKS, "id", SQLDataType.UUID);
    static final Field<UUID> TALK_ONE = required(TALKS, "one", SQLDataType.UUID);
    static final Field<UUID> TALK_OTHER = required(TALKS, "other", SQLDataType.UUID);
    static final Field<Instant> HELD_AT = required(TALKS, "held_at", SQLDataType.INSTANT);
    static final Field<UUID> RECORDED_BY = required(TALKS, "recorded_by", SQLDataType.UUID);
    static final Field<@Nullable String> TALK_WORDS = optional(TALKS, "words", SQLDataType.VARCHAR);

    static final List<Field<?>> POINT_COLUMNS =
            List.of(POINT_ID, POINT_ONE, POINT_OTHER, ADDED_BY, POINT_WORDS, ADDED_AT, CARRIED, SETTLED_IN);
    static final List<Field<?>> TALK_COLUMNS = List.of(TALK_ID, TALK_ONE, TALK_OTHER, HELD_AT, RECORDED_BY, TALK_WORDS);

    private TalkTable() {}

    static Condition pointsOf(Pair pair) {
        return POINT_ONE.eq(pair.one().value()).and(POINT_OTHER.eq(pair.other().value()));
    }

    static Condition talksOf(Pair pair) {
        return TALK_ONE.eq(pair.one().value()).and(TALK_OTHER.eq(pair.other().value()));
    }

    static TalkPoint point(Record row) {
        UUID settledIn = row.get(SETTLED_IN);
        return new TalkPoint(
                new TalkPointId(row.get(POINT_ID)),
                new Pair(new PersonId(row.get(POINT_ONE)), new PersonId(row.get(POINT_OTHER))),
                new PersonId(row.get(ADDED_BY)),
                row.get(POINT_WORDS),
                row.get(ADDED_AT),
                row.get(CARRIED),
                settledIn == null ? null : new TalkId(settledIn));
    }

    static Talk talk(Record row) {
        return new Talk(
                new TalkId(row.get(TALK_ID)),
                new Pair(new PersonId(row.get(TALK_ONE)), new PersonId(row.get(TALK_OTHER))),
                row.get(HELD_AT),
                new PersonId(row.get(RECORDED_BY)),
                row.get(TALK_WORDS));
    }

    static void insert(DSLContext sql, Talk talk) {
        sql.insertInto(TALK)
                .set(TALK_ID, talk.id().value())
                .set(TALK_ONE, talk.pair().one().value())
                .set(TALK_OTHER, talk.pair().other().value())
                .set(HELD_AT, talk.at())
                .set(RECORDED_BY, talk.recordedBy().value())
                .set(TALK_WORDS, talk.words())
                .execute();
    }
}
