package rapport.relationships.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/** Takes what was deleted out of every table. */
final class Erasure {

    private final DSLContext sql;

    Erasure(DSLContext sql) {
        this.sql = sql;
    }

    /** With their steps, their people's parts and their promises, which nobody sees without them; returns the promises. */
    List<UUID> relationships(Collection<UUID> ids) {
        List<UUID> promises = sql.select(CommitmentTable.ID)
                .from(CommitmentTable.COMMITMENT)
                .where(CommitmentTable.RELATIONSHIP.in(ids))
                .fetch(CommitmentTable.ID);
        sql.deleteFrom(CommitmentTable.COMMITMENT)
                .where(CommitmentTable.ID.in(promises))
                .execute();
        sql.deleteFrom(StageChangeTable.STAGE_CHANGE)
                .where(StageChangeTable.RELATIONSHIP.in(ids))
                .execute();
        sql.deleteFrom(StakeholderTable.STAKEHOLDER)
                .where(StakeholderTable.RELATIONSHIP.in(ids))
                .execute();
        sql.deleteFrom(RelationshipTable.RELATIONSHIP)
                .where(RelationshipTable.ID.in(ids), RelationshipTable.LIVE.isNull())
                .execute();
        return promises;
    }

    /** Of those that were imported the key stays, and nothing else, so that importing them again changes nothing. */
    void interactions(Collection<UUID> ids) {
        sql.update(InteractionTable.INTERACTION)
                .set(InteractionTable.PEOPLE, "")
                .setNull(InteractionTable.TOPIC)
                .setNull(InteractionTable.WORDS)
                .set(InteractionTable.SOURCE, "")
                .where(
                        InteractionTable.ID.in(ids),
                        InteractionTable.DELETED.isTrue(),
                        InteractionTable.SOURCE_KEY.isNotNull())
                .execute();
        sql.deleteFrom(InteractionTable.INTERACTION)
                .where(
                        InteractionTable.ID.in(ids),
                        InteractionTable.DELETED.isTrue(),
                        InteractionTable.SOURCE_KEY.isNull())
                .execute();
    }

    void commitments(Collection<UUID> ids) {
        sql.deleteFrom(CommitmentTable.COMMITMENT)
                .where(CommitmentTable.ID.in(ids), CommitmentTable.DELETED.isTrue())
                .execute();
    }
}
