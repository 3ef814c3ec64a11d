package rapport.relationships.store;

import static rapport.relationships.store.StageChangeTable.AT;
import static rapport.relationships.store.StageChangeTable.BY_NAME;
import static rapport.relationships.store.StageChangeTable.FROM_STAGE;
import static rapport.relationships.store.StageChangeTable.ID;
import static rapport.relationships.store.StageChangeTable.MISSING;
import static rapport.relationships.store.StageChangeTable.OVERRIDE;
import static rapport.relationships.store.StageChangeTable.REASON;
import static rapport.relationships.store.StageChangeTable.RELATIONSHIP;
import static rapport.relationships.store.StageChangeTable.STAGE_CHANGE;
import static rapport.relationships.store.StageChangeTable.TO_STAGE;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import rapport.api.id.Ids;
import rapport.api.relationship.GateFinding;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.StageChange;
import rapport.api.relationship.StageStep;
import rapport.store.api.Change;
import rapport.store.api.Transaction;

/** The steps that relationships took from stage to stage. */
final class StageChanges {

    static final List<Field<?>> COLUMNS =
            List.of(ID, RELATIONSHIP, FROM_STAGE, TO_STAGE, AT, BY_NAME, REASON, OVERRIDE, MISSING);

    private StageChanges() {}

    static List<StageChange> of(DSLContext sql, RelationshipId relationship, Condition seen) {
        return sql.select(COLUMNS)
                .from(STAGE_CHANGE)
                .join(RelationshipTable.RELATIONSHIP)
                .on(RelationshipTable.ID.eq(RELATIONSHIP))
                .where(RELATIONSHIP.eq(relationship.value()), seen)
                .orderBy(AT.desc(), ID.desc())
                .fetch(StageChanges::read);
    }

    static StageChange read(Record row) {
        return new StageChange(
                new RelationshipId(row.get(RELATIONSHIP)),
                row.get(FROM_STAGE),
                row.get(TO_STAGE),
                row.get(AT),
                row.get(BY_NAME),
                row.get(REASON),
                row.get(OVERRIDE),
                names(row.get(MISSING)));
    }

    /** Keeps a step that was taken elsewhere, in place of what is known of the same step. */
    static UUID remember(Transaction transaction, StageChange told, Instant at) {
        DSLContext sql = transaction.sql();
        UUID relationship = told.relationship().value();
        Optional<UUID> known = sql.select(ID)
                .from(STAGE_CHANGE)
                .where(RELATIONSHIP.eq(relationship), TO_STAGE.eq(told.to()), AT.eq(at))
                .limit(1)
                .fetchOptional(ID);
        UUID id = known.orElseGet(Ids::next);
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(FROM_STAGE, told.from());
        values.put(BY_NAME, told.by());
        values.put(REASON, stripped(told.reason()));
        values.put(OVERRIDE, stripped(told.override()));
        values.put(MISSING, told.missing().isEmpty() ? null : String.join(" ", told.missing()));
        if (known.isPresent()) {
            sql.update(STAGE_CHANGE).set(values).where(ID.eq(id)).execute();
        } else {
            values.put(ID, id);
            values.put(RELATIONSHIP, relationship);
            values.put(TO_STAGE, told.to());
            values.put(AT, at);
            sql.insertInto(STAGE_CHANGE).set(values).execute();
        }
        transaction.record(Change.added("relationship", told.relationship(), "StageRemembered", told));
        return id;
    }

    /** Remembers that the relationship came into its first stage. */
    static void recordFirst(Transaction transaction, Relationship is) {
        record(transaction, is, null, StageStep.to(is.stage()), List.of());
    }

    /** Remembers that the relationship came into the stage in which it is now, and what was missing. */
    static void record(
            Transaction transaction,
            Relationship is,
            @Nullable String from,
            StageStep step,
            List<GateFinding> missing) {
        transaction
                .sql()
                .insertInto(STAGE_CHANGE)
                .set(ID, Ids.next())
                .set(RELATIONSHIP, is.id().value())
                .set(FROM_STAGE, from)
                .set(TO_STAGE, is.stage())
                .set(AT, is.stageSince())
                .set(BY_NAME, transaction.by().name())
                .set(REASON, stripped(step.reason()))
                .set(OVERRIDE, missing.isEmpty() ? null : stripped(step.override()))
                .set(MISSING, missing.isEmpty() ? null : names(missing))
                .execute();
    }

    private static @Nullable String stripped(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    private static String names(List<GateFinding> missing) {
        return missing.stream().map(one -> one.evidence().name()).collect(Collectors.joining(" "));
    }

    private static List<String> names(@Nullable String missing) {
        return missing == null ? List.of() : List.of(missing.split(" "));
    }
}
