package rapport.temperature.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static rapport.temperature.store.AudienceTables.LEVEL;
import static rapport.temperature.store.AudienceTables.PARTY;
import static rapport.temperature.store.AudienceTables.STAGE;
import static rapport.temperature.store.AudienceTables.STAKEHOLDER;
import static rapport.temperature.store.AudienceTables.STAKEHOLDER_IN;
import static rapport.temperature.store.AudienceTables.STAKEHOLDER_PERSON;
import static rapport.temperature.store.AudienceTables.STAKEHOLDER_ROLE;
import static rapport.temperature.store.AudienceTables.STATUS;
import static rapport.temperature.store.AudienceTables.TAG;
import static rapport.temperature.store.AudienceTables.TAG_NAME;
import static rapport.temperature.store.AudienceTables.TAG_PARTY;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.SelectLimitPercentStep;
import rapport.api.relationship.Relationship.Status;
import rapport.api.survey.Audience;
import rapport.api.survey.Surveys;

/** Whom an audience is made of. */
final class Chosen {

    // Somebody may stand in several relationships; so many people are found however many those are.
    private static final int ROWS = 4 * Surveys.MOST_RECIPIENTS;

    private Chosen() {}

    /** Each person once, with the first relationship in which they stand; at most one more than can be asked. */
    static Map<UUID, UUID> of(DSLContext sql, Audience audience) {
        Map<UUID, UUID> chosen = new LinkedHashMap<>();
        query(sql, audience).forEach(row -> {
            if (chosen.size() <= Surveys.MOST_RECIPIENTS) {
                chosen.putIfAbsent(row.value1(), row.value2());
            }
        });
        return chosen;
    }

    static SelectLimitPercentStep<Record2<UUID, UUID>> query(DSLContext sql, Audience audience) {
        return sql.select(STAKEHOLDER_PERSON, STAKEHOLDER_IN)
                .from(RelationshipTable.RELATIONSHIP)
                .join(STAKEHOLDER)
                .on(STAKEHOLDER_IN.eq(RelationshipTable.ID))
                .where(
                        LEVEL.eq(audience.level()),
                        STATUS.eq(Status.ACTIVE.name()),
                        RelationshipTable.LIVE.isTrue(),
                        audience.stage() == null ? noCondition() : STAGE.eq(audience.stage()),
                        audience.tag() == null ? noCondition() : tagged(audience.tag()),
                        audience.roles().isEmpty() ? noCondition() : STAKEHOLDER_ROLE.in(audience.roles()))
                .orderBy(STAKEHOLDER_IN, STAKEHOLDER_PERSON)
                .limit(ROWS);
    }

    private static Condition tagged(String tag) {
        return exists(selectOne().from(TAG).where(TAG_PARTY.eq(PARTY), TAG_NAME.eq(tag)));
    }
}
