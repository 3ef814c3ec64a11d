package rapport.relationships.store;

import static rapport.testkit.QueryPlans.assertNeedsNoSorting;
import static rapport.testkit.QueryPlans.assertUsesIndex;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SelectFinalStep;
import org.jooq.SelectQuery;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentsQuery;
import rapport.api.id.Ids;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.RelationshipsQuery;
import rapport.api.relationship.RelationshipsQuery.Sort;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** No list is read without the index that was made for it. */
class PlansTest {

    private final UUID someone = Ids.next();
    private final UUID[] some = {Ids.next(), Ids.next()};

    @EachEngine
    void listsOfALevelFollowTheIndexOfTheirOrder(TestEngine engine) {
        on(engine, (sql, home) -> {
            for (boolean descending : new boolean[] {false, true}) {
                ordered(home, sql, Sort.STAGE_SINCE, descending, "relationship_by_stage_since");
                ordered(home, sql, Sort.LAST_CONTACT, descending, "relationship_by_last_contact");
                ordered(home, sql, Sort.CHANGED, descending, "relationship_by_changed");
            }
        });
    }

    @EachEngine
    void otherListsOfRelationshipsUseAnIndex(TestEngine engine) {
        on(engine, (sql, home) -> {
            var seen = new SeenRelationships(home.levels).ofEnabled(home.member);
            RelationshipsQuery byName = RelationshipsQuery.onLevel("donors");
            assertUsesIndex(sql, RelationshipLists.ordered(sql, byName, seen), "relationship_");
            RelationshipsQuery owned =
                    new RelationshipsQuery(null, null, new PersonId(someone), null, null, null, Sort.NAME, false);
            assertUsesIndex(sql, RelationshipLists.ordered(sql, owned, seen), "relationship_by_owner");
            assertUsesIndex(sql, Touching.by(some, LocalDate.EPOCH), "stakeholder_by_person");
            assertUsesIndex(sql, Touching.by(some, LocalDate.EPOCH), "position_by_person");
            assertUsesIndex(sql, Touching.by(some, LocalDate.EPOCH), "relationship_once");
            List<RelationshipId> two = List.of(new RelationshipId(Ids.next()), new RelationshipId(Ids.next()));
            Query touching = Touching.queryAll(sql, two, DSL.noCondition(), LocalDate.EPOCH);
            assertUsesIndex(sql, touching, "position_by_organization");
        });
    }

    @EachEngine
    void timeLinesNeedNoSorting(TestEngine engine) {
        on(engine, (sql, home) -> {
            Query everything =
                    ordered(Timeline.everything(sql), InteractionTable.AT.desc(), InteractionTable.ID.desc());
            assertUsesIndex(sql, everything, "interaction_by_time");
            assertNeedsNoSorting(sql, everything);
            Query ofPerson = ordered(
                    Timeline.ofPerson(sql, someone), ParticipantTable.AT.desc(), ParticipantTable.INTERACTION.desc());
            assertUsesIndex(sql, ofPerson, primaryKey(engine, "participant"));
            assertNeedsNoSorting(sql, ofPerson);
            Query ofOneAmongMany = Timeline.moments(sql, someone, DSL.noCondition(), 51);
            assertUsesIndex(sql, ofOneAmongMany, primaryKey(engine, "participant"));
            assertNeedsNoSorting(sql, ofOneAmongMany);
            Query both = Timeline.both(sql, someone, Ids.next());
            assertUsesIndex(sql, both, primaryKey(engine, "participant"));
            assertNeedsNoSorting(sql, both);
        });
    }

    @EachEngine
    void gatheringFindsInteractionsByTheirPeople(TestEngine engine) {
        on(engine, (sql, home) -> {
            assertUsesIndex(sql, Timeline.gathering(sql, some), primaryKey(engine, "participant"));
        });
    }

    @EachEngine
    void promisesAreFoundByTheirPartiesAndRelationship(TestEngine engine) {
        on(engine, (sql, home) -> {
            var seen = new SeenRelationships(home.levels).ofEnabled(home.member);
            SelectFinalStep<?> ofParty =
                    CommitmentRows.matching(sql, new CommitmentsQuery(new PersonId(someone), null, null), seen);
            assertUsesIndex(sql, ofParty, "commitment_by_giver");
            assertUsesIndex(sql, ofParty, "commitment_by_receiver");
            CommitmentsQuery in = new CommitmentsQuery(null, new RelationshipId(someone), Commitment.State.OPEN);
            assertUsesIndex(sql, CommitmentRows.matching(sql, in, seen), "commitment_by_");
            CommitmentsQuery open = new CommitmentsQuery(null, null, Commitment.State.OPEN);
            assertUsesIndex(sql, CommitmentRows.matching(sql, open, seen), "commitment_by_state");
            CommitmentsQuery byUs = new CommitmentsQuery(null, null, Commitment.State.OPEN, true);
            Query ours = ordered(
                    CommitmentRows.matching(sql, byUs, seen),
                    CommitmentTable.STATE.asc(),
                    CommitmentTable.DUE.asc(),
                    CommitmentTable.ID.asc());
            assertUsesIndex(sql, ours, "commitment_by_state");
            assertNeedsNoSorting(sql, ours);
        });
    }

    private static void ordered(Household home, DSLContext sql, Sort sort, boolean descending, String index) {
        RelationshipsQuery query = new RelationshipsQuery("donors", null, null, null, null, null, sort, descending);
        var field =
                switch (sort) {
                    case STAGE_SINCE -> RelationshipTable.STAGE_SINCE;
                    case LAST_CONTACT -> RelationshipTable.LAST_CONTACT;
                    default -> RelationshipTable.CHANGED;
                };
        Query listed = ordered(
                RelationshipLists.ordered(sql, query, new SeenRelationships(home.levels).ofEnabled(home.member)),
                descending ? field.desc() : field.asc(),
                descending ? RelationshipTable.ID.desc() : RelationshipTable.ID.asc());
        assertUsesIndex(sql, listed, index);
        assertNeedsNoSorting(sql, listed);
    }

    private static Query ordered(SelectFinalStep<?> query, SortField<?>... order) {
        SelectQuery<?> select = query.getQuery();
        select.addOrderBy(order);
        select.addLimit(51);
        return select;
    }

    private static String primaryKey(TestEngine engine, String table) {
        return engine == TestEngine.H2 ? "primary_key" : table + "_pkey";
    }

    private static void on(TestEngine engine, Reading reading) {
        try (Household home = new Household(engine)) {
            home.test.store().read(session -> {
                reading.look(session.sql(), home);
                return true;
            });
        }
    }

    @FunctionalInterface
    private interface Reading {
        void look(DSLContext sql, Household home);
    }
}
