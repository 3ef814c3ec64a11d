package rapport.meetings.store;

import static rapport.store.api.Columns.optional;
import static rapport.store.api.Columns.required;

import com.google.gson.Gson;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.api.id.Id;
import rapport.api.interaction.InteractionId;
import rapport.api.meeting.MeetingSheet;
import rapport.api.meeting.MeetingSheet.Check;
import rapport.api.meeting.MeetingSheetId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.RecordShape;

/** A meeting sheet as a row. */
final class MeetingRows implements RecordShape<MeetingSheet> {

    static final String TABLE = "meeting";
    static final Field<Instant> AT = required(TABLE, "at", SQLDataType.INSTANT);
    static final Field<Boolean> TOLD = required(TABLE, "told", SQLDataType.BOOLEAN);
    private static final Field<UUID> INTERACTION = optional(TABLE, "interaction", SQLDataType.UUID);
    private static final Field<String> OURS = required(TABLE, "ours", SQLDataType.VARCHAR);
    private static final Field<String> PEOPLE = required(TABLE, "people", SQLDataType.VARCHAR);
    private static final Field<String> QUESTIONS = required(TABLE, "questions", SQLDataType.VARCHAR);
    private static final Field<String> GIFT = optional(TABLE, "gift", SQLDataType.VARCHAR);
    private static final Field<String> LEARNED = optional(TABLE, "learned", SQLDataType.VARCHAR);
    private static final Field<Double> ASKED_SHARE = optional(TABLE, "asked_share", SQLDataType.DOUBLE);
    private static final Field<String> CHECKS = required(TABLE, "checks", SQLDataType.VARCHAR);
    private static final Gson GSON = new Gson();

    @Override
    public List<Field<?>> columns() {
        return List.of(AT, INTERACTION, OURS, PEOPLE, QUESTIONS, GIFT, LEARNED, ASKED_SHARE, CHECKS);
    }

    @Override
    public MeetingSheet read(Record row, UUID id, long version, RelationshipId relationship) {
        UUID interaction = row.get(INTERACTION);
        return new MeetingSheet(
                new MeetingSheetId(id),
                version,
                relationship,
                row.get(AT),
                people(row.get(OURS)),
                people(row.get(PEOPLE)),
                interaction == null ? null : new InteractionId(interaction),
                List.of(GSON.fromJson(row.get(QUESTIONS), String[].class)),
                row.get(GIFT),
                row.get(LEARNED),
                row.get(ASKED_SHARE),
                List.of(GSON.fromJson(row.get(CHECKS), Check[].class)));
    }

    @Override
    public Map<Field<?>, @Nullable Object> values(MeetingSheet sheet) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        InteractionId interaction = sheet.interaction();
        values.put(AT, sheet.at());
        values.put(TOLD, sheet.isTold());
        values.put(INTERACTION, interaction == null ? null : interaction.value());
        values.put(OURS, ids(sheet.ours()));
        values.put(PEOPLE, ids(sheet.people()));
        values.put(QUESTIONS, GSON.toJson(sheet.questions()));
        values.put(GIFT, sheet.gift());
        values.put(LEARNED, sheet.learned());
        values.put(ASKED_SHARE, sheet.askedShare());
        values.put(CHECKS, GSON.toJson(sheet.checks()));
        return values;
    }

    @Override
    public Id id(MeetingSheet sheet) {
        return sheet.id();
    }

    @Override
    public long version(MeetingSheet sheet) {
        return sheet.version();
    }

    @Override
    public RelationshipId relationship(MeetingSheet sheet) {
        return sheet.relationship();
    }

    private static String ids(Collection<PersonId> people) {
        return GSON.toJson(people.stream().map(PersonId::value).toList());
    }

    private static List<PersonId> people(String ids) {
        return Arrays.stream(GSON.fromJson(ids, UUID[].class))
                .map(PersonId::new)
                .toList();
    }
}
