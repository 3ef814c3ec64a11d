package rapport.relationships.store;

import static rapport.relationships.store.StageChangeTable.AT;
import static rapport.relationships.store.StageChangeTable.BY_NAME;
import static rapport.relationships.store.StageChangeTable.FROM_STAGE;
import static rapport.relationships.store.StageChangeTable.ID;
import static rapport.relationships.store.StageChangeTable.REASON;
import static rapport.relationships.store.StageChangeTable.RELATIONSHIP;
import static rapport.relationships.store.StageChangeTable.STAGE_CHANGE;
import static rapport.relationships.store.StageChangeTable.TO_STAGE;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import rapport.api.id.Ids;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.StageChange;
import rapport.store.api.Transaction;

/** The steps that relationships took from stage to stage. */
final class StageChanges {

    private StageChanges() {}

    static List<StageChange> of(DSLContext sql, RelationshipId relationship, Condition seen) {
        return sql.select(FROM_STAGE, TO_STAGE, AT, BY_NAME, REASON)
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
                        row.get(REASON)));
    }

    /** Remembers that the relationship came into the stage in which it is now. */
    static void record(Transaction transaction, Relationship is, @Nullable String from, @Nullable String reason) {
        transaction
                .sql()
                .insertInto(STAGE_CHANGE)
                .set(ID, Ids.next())
                .set(RELATIONSHIP, is.id().value())
                .set(FROM_STAGE, from)
                .set(TO_STAGE, is.stage())
                .set(AT, is.stageSince())
                .set(BY_NAME, transaction.by().name())
                .set(REASON, reason == null || reason.isBlank() ? null : reason.strip())
                .execute();
    }
}
