package rapport.team.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.optional;
import static rapport.store.api.Columns.required;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import rapport.api.commitment.CommitmentId;
import rapport.api.id.Id;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.team.model.Recognition;
import rapport.team.model.RecognitionId;
import rapport.team.model.RequirementId;

/** Words of thanks as rows. */
final class RecognitionTable {

    static final String NAME = "team_recognition";

    static final Table<Record> RECOGNITION = table(name(NAME));
    static final Field<UUID> ID = required(NAME, "id", SQLDataType.UUID);
    static final Field<Long> VERSION = required(NAME, "version", SQLDataType.BIGINT);
    static final Field<UUID> GIVER = required(NAME, "giver", SQLDataType.UUID);
    static final Field<UUID> RECEIVER = required(NAME, "receiver", SQLDataType.UUID);
    static final Field<String> WORDS = required(NAME, "words", SQLDataType.VARCHAR);
    static final Field<@Nullable UUID> RELATIONSHIP = optional(NAME, "relationship", SQLDataType.UUID);
    static final Field<@Nullable UUID> PROMISE = optional(NAME, "promise", SQLDataType.UUID);
    static final Field<@Nullable UUID> REQUIREMENT = optional(NAME, "requirement", SQLDataType.UUID);
    static final Field<Boolean> SHARED = required(NAME, "shared", SQLDataType.BOOLEAN);
    static final Field<Instant> GIVEN_AT = required(NAME, "given_at", SQLDataType.INSTANT);
    static final Field<@Nullable Instant> DELETED_AT = optional(NAME, "deleted_at", SQLDataType.INSTANT);
    static final List<Field<?>> COLUMNS =
            List.of(ID, VERSION, GIVER, RECEIVER, WORDS, RELATIONSHIP, PROMISE, REQUIREMENT, SHARED, GIVEN_AT);

    private RecognitionTable() {}

    static Recognition read(Record row) {
        return new Recognition(
                new RecognitionId(row.get(ID)),
                row.get(VERSION),
                new PersonId(row.get(GIVER)),
                new PersonId(row.get(RECEIVER)),
                row.get(WORDS),
                id(row.get(RELATIONSHIP), RelationshipId::new),
                id(row.get(PROMISE), CommitmentId::new),
                id(row.get(REQUIREMENT), RequirementId::new),
                row.get(SHARED),
                row.get(GIVEN_AT));
    }

    static Map<Field<?>, @Nullable Object> values(Recognition one) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(ID, one.id().value());
        values.put(VERSION, one.version());
        values.put(GIVER, one.giver().value());
        values.put(RECEIVER, one.receiver().value());
        values.put(WORDS, one.words());
        values.put(RELATIONSHIP, value(one.relationship()));
        values.put(PROMISE, value(one.promise()));
        values.put(REQUIREMENT, value(one.requirement()));
        values.put(SHARED, one.shared());
        values.put(GIVEN_AT, one.at());
        return values;
    }

    private static <I> @Nullable I id(@Nullable UUID value, Function<UUID, I> type) {
        return value == null ? null : type.apply(value);
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }
}
