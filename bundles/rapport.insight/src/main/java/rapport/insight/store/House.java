package rapport.insight.store;

import static org.jooq.impl.DSL.select;
import static rapport.insight.store.HouseTables.COMMITMENT;
import static rapport.insight.store.HouseTables.COMMITMENT_IN;
import static rapport.insight.store.HouseTables.POSITION;
import static rapport.insight.store.HouseTables.POSITION_ORGANIZATION;
import static rapport.insight.store.HouseTables.POSITION_PERSON;
import static rapport.insight.store.HouseTables.RELATIONSHIP;
import static rapport.insight.store.HouseTables.RELATIONSHIP_ID;
import static rapport.insight.store.HouseTables.RELATIONSHIP_PARTY;
import static rapport.insight.store.HouseTables.STAKEHOLDER;
import static rapport.insight.store.HouseTables.STAKEHOLDER_IN;
import static rapport.insight.store.HouseTables.STAKEHOLDER_PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentId;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Stakeholder;
import rapport.api.relationship.StakeholderId;
import rapport.api.relationship.Stance;
import rapport.store.api.Wanted;

/** Reads what other bundles keep of many relationships at once. */
final class House {

    private House() {}

    /** By relationship and person. */
    static Map<UUID, Map<UUID, Stakeholder>> stakeholders(DSLContext sql, UUID[] relationships) {
        Map<UUID, Map<UUID, Stakeholder>> parts = new HashMap<>();
        sql.select(
                        HouseTables.STAKEHOLDER_ID,
                        STAKEHOLDER_IN,
                        STAKEHOLDER_PERSON,
                        HouseTables.STAKEHOLDER_ROLE,
                        HouseTables.STAKEHOLDER_POWER,
                        HouseTables.STAKEHOLDER_INTEREST,
                        HouseTables.STAKEHOLDER_STANCE)
                .from(Wanted.ids(relationships))
                .leftJoin(STAKEHOLDER)
                .on(STAKEHOLDER_IN.eq(Wanted.ID))
                .where(STAKEHOLDER_IN.isNotNull())
                .forEach(row -> parts.computeIfAbsent(row.get(STAKEHOLDER_IN), any -> new HashMap<>())
                        .put(row.get(STAKEHOLDER_PERSON), stakeholder(row)));
        return parts;
    }

    private static Stakeholder stakeholder(Record row) {
        return new Stakeholder(
                new StakeholderId(row.get(HouseTables.STAKEHOLDER_ID)),
                new RelationshipId(row.get(STAKEHOLDER_IN)),
                new PersonId(row.get(STAKEHOLDER_PERSON)),
                row.get(HouseTables.STAKEHOLDER_ROLE),
                row.get(HouseTables.STAKEHOLDER_POWER),
                row.get(HouseTables.STAKEHOLDER_INTEREST),
                Stance.valueOf(row.get(HouseTables.STAKEHOLDER_STANCE)));
    }

    /** Whose contact touches each relationship: stakeholders, the party itself, and who holds a position at it. */
    static Map<UUID, Set<UUID>> people(DSLContext sql, UUID[] relationships, LocalDate today) {
        Map<UUID, Set<UUID>> people = new HashMap<>();
        sql.select(STAKEHOLDER_IN, STAKEHOLDER_PERSON)
                .from(Wanted.ids(relationships))
                .leftJoin(STAKEHOLDER)
                .on(STAKEHOLDER_IN.eq(Wanted.ID))
                .where(STAKEHOLDER_IN.isNotNull())
                .unionAll(select(RELATIONSHIP_ID, RELATIONSHIP_PARTY)
                        .from(Wanted.ids(relationships))
                        .leftJoin(RELATIONSHIP)
                        .on(RELATIONSHIP_ID.eq(Wanted.ID))
                        .where(HouseTables.RELATIONSHIP_PARTY_KIND.eq("person")))
                .unionAll(select(RELATIONSHIP_ID, POSITION_PERSON)
                        .from(Wanted.ids(relationships))
                        .leftJoin(RELATIONSHIP)
                        .on(RELATIONSHIP_ID.eq(Wanted.ID))
                        .leftJoin(POSITION)
                        .on(POSITION_ORGANIZATION.eq(RELATIONSHIP_PARTY))
                        .where(POSITION_PERSON.isNotNull(), HouseTables.isHeldOn(today)))
                .forEach(row -> people.computeIfAbsent(row.value1(), any -> new LinkedHashSet<>())
                        .add(row.value2()));
        return people;
    }

    static final List<Field<?>> PROMISE = List.of(
            HouseTables.COMMITMENT_ID,
            HouseTables.COMMITMENT_VERSION,
            HouseTables.COMMITMENT_WHAT,
            HouseTables.COMMITMENT_BY,
            HouseTables.COMMITMENT_BY_KIND,
            HouseTables.COMMITMENT_TO,
            HouseTables.COMMITMENT_TO_KIND,
            HouseTables.COMMITMENT_DUE,
            COMMITMENT_IN,
            HouseTables.COMMITMENT_STATE,
            HouseTables.COMMITMENT_EXPECTED);

    /** Open promises, the earliest due first. */
    static Map<UUID, List<Commitment>> promises(DSLContext sql, UUID[] relationships) {
        Map<UUID, List<Commitment>> promises = new HashMap<>();
        sql.select(PROMISE)
                .from(Wanted.ids(relationships))
                .leftJoin(COMMITMENT)
                .on(COMMITMENT_IN.eq(Wanted.ID))
                .where(
                        HouseTables.COMMITMENT_STATE.eq(Commitment.State.OPEN.name()),
                        HouseTables.COMMITMENT_DELETED.isFalse())
                .orderBy(HouseTables.COMMITMENT_DUE, HouseTables.COMMITMENT_ID)
                .forEach(row -> promises.computeIfAbsent(row.get(COMMITMENT_IN), any -> new ArrayList<>())
                        .add(promise(row)));
        return promises;
    }

    /** From a row of {@link #PROMISE}. */
    static Commitment promise(Record row) {
        return new Commitment(
                new CommitmentId(row.get(HouseTables.COMMITMENT_ID)),
                row.get(HouseTables.COMMITMENT_VERSION),
                row.get(HouseTables.COMMITMENT_WHAT),
                party(row.get(HouseTables.COMMITMENT_BY_KIND), row.get(HouseTables.COMMITMENT_BY)),
                party(row.get(HouseTables.COMMITMENT_TO_KIND), row.get(HouseTables.COMMITMENT_TO)),
                row.get(HouseTables.COMMITMENT_DUE),
                new RelationshipId(row.get(COMMITMENT_IN)),
                Commitment.State.valueOf(row.get(HouseTables.COMMITMENT_STATE)),
                row.get(HouseTables.COMMITMENT_EXPECTED));
    }

    private static PartyId party(String kind, UUID id) {
        return kind.equals("person") ? new PersonId(id) : new OrganizationId(id);
    }
}
