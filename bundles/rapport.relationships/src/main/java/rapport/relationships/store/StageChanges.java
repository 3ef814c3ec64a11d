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

import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import rapport.api.id.Ids;
import rapport.api.relationship.GateFinding;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.StageChange;
import rapport.api.relationship.StageStep;
import rapport.store.api.Transaction;

/** The steps that relationships took from stage to stage. */
final class StageChanges {

    private StageChanges() {}

    static List<StageChange> of(DSLContext sql, RelationshipId relationship, Condition seen) {
        return sql.select(FROM_STAGE, TO_STAGE, AT, BY_NAME, REASON, OVERRIDE, MISSING)
                .from(STAGE_CHANGE)
                .join(RelationshipTable.RELATIONSHIP)
                .on(RelationshipTable.ID.eq(RELATIONSHIP))
                .where(RELATIONSHIP.eq(relationship.value()), seen)
                .orderBy(AT.desc(), ID.desc())
                .fetch(row -> new StageChange(
                        relationship,
                        row.get(FROM_STAGE),
                        row.get(TO_STAGE),
                        row.get(AT),
                        row.get(BY_NAME),
                        row.get(REASON),
                        row.get(OVERRIDE),
                        names(row.get(MISSING))));
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
