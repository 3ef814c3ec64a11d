package rapport.team.store;

import static rapport.store.api.Columns.optional;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.api.id.Id;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.RecordShape;
import rapport.team.model.RequirementId;
import rapport.team.model.StakeholderMeeting;
import rapport.team.model.StakeholderMeetingId;

/** A meeting of those who answer for requirements, as a row. */
final class StakeholderMeetingRows implements RecordShape<StakeholderMeeting> {

    static final String TABLE = "team_stakeholder_meeting";
    static final Field<Instant> HELD_AT = required(TABLE, "held_at", SQLDataType.INSTANT);
    private static final Field<String> CAME = required(TABLE, "came", SQLDataType.VARCHAR);
    private static final Field<String> MISSED = required(TABLE, "missed", SQLDataType.VARCHAR);
    private static final Field<String> MINE = required(TABLE, "mine", SQLDataType.VARCHAR);
    private static final Field<String> OPEN = required(TABLE, "still_open", SQLDataType.VARCHAR);
    private static final Field<String> WORDS = optional(TABLE, "words", SQLDataType.VARCHAR);

    @Override
    public List<Field<?>> columns() {
        return List.of(HELD_AT, CAME, MISSED, MINE, OPEN, WORDS);
    }

    @Override
    public StakeholderMeeting read(Record row, UUID id, long version, RelationshipId relationship) {
        return new StakeholderMeeting(
                new StakeholderMeetingId(id),
                version,
                relationship,
                row.get(HELD_AT),
                ids(row.get(CAME), PersonId::new),
                ids(row.get(MISSED), PersonId::new),
                ids(row.get(MINE), RequirementId::new),
                ids(row.get(OPEN), RequirementId::new),
                row.get(WORDS));
    }

    @Override
    public Map<Field<?>, @Nullable Object> values(StakeholderMeeting one) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(HELD_AT, one.at());
        values.put(CAME, text(one.came()));
        values.put(MISSED, text(one.missed()));
        values.put(MINE, text(one.mine()));
        values.put(OPEN, text(one.open()));
        values.put(WORDS, one.words());
        return values;
    }

    @Override
    public Id id(StakeholderMeeting one) {
        return one.id();
    }

    @Override
    public long version(StakeholderMeeting one) {
        return one.version();
    }

    @Override
    public RelationshipId relationship(StakeholderMeeting one) {
        return one.relationship();
    }

    private static String text(List<? extends Id> ids) {
        return ids.stream().map(id -> id.value().toString()).collect(Collectors.joining(" "));
    }

    private static <I> List<I> ids(String text, Function<UUID, I> type) {
        return Arrays.stream(text.split(" "))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .map(type)
                .toList();
    }
}
