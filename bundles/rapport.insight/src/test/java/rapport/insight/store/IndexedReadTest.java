package rapport.insight.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testkit.QueryPlans.assertUsesIndex;
import static rapport.testkit.QueryPlans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DefaultExecuteListenerProvider;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.insight.TestHouse;
import rapport.insight.model.TieStrength;
import rapport.store.api.Schema;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.QueryPlans;
import rapport.testkit.TestEngine;
import rapport.testkit.TestStore;

/** Today and the list of ties are walks along an index, however much there is. */
class IndexedReadTest {

    private static final int MANY = 3_000;

    @EachEngine
    void todayIsARangeScan(TestEngine engine) {
        try (TestStore test = engine.open(new Schema("insight", InsightProjection.class))) {
            PersonId ada = new PersonId(UUID.randomUUID());
            fillSignals(test, ada);
            Instant now = test.clock().instant();
            Caller member = Callers.as(Role.MEMBER, Map.of(), ada);
            Caller manager = Callers.as(Role.MANAGER, Map.of(), ada);
            test.store().run(test.anybody(), work -> {
                for (Caller by : List.of(member, manager)) {
                    for (Select<Record> walk : selects(TodayWalks.of(by, List.of("customers"), now))) {
                        assertUsesIndex(work.sql(), walk, "signal_for");
                        assertNoSorting(work.sql(), walk);
                    }
                }
                for (Select<Record> walk : selects(TodayWalks.ofEverybody(List.of("customers"), now))) {
                    assertUsesIndex(work.sql(), walk, "signal_for_all");
                    assertNoSorting(work.sql(), walk);
                }
            });
        }
    }

    @EachEngine
    void tiesStrongestFirstAreRangeScans(TestEngine engine) {
        try (TestStore test = engine.open(new Schema("insight", InsightProjection.class))) {
            PersonId ada = new PersonId(UUID.randomUUID());
            fillTies(test, ada);
            StrongestFirst strongest = new StrongestFirst(TieStrength.STANDARD);
            Instant now = test.clock().instant();
            test.store().run(test.anybody(), work -> {
                Select<Record> all = strongest.query(null, 0.3, null, now, 51);
                Select<Record> hers = strongest.query(ada, 0, null, now, 51);
                assertUsesIndex(work.sql(), all, "tie_by_strength");
                assertUsesIndex(work.sql(), hers, "tie_of_a");
                assertUsesIndex(work.sql(), hers, "tie_of_b");
            });
            AtomicInteger statements = new AtomicInteger();
            test.store().run(test.anybody(), work -> {
                DSLContext counted = counting(work.sql(), statements);
                assertThat(strongest
                                .page(counted, ada, 0, PageRequest.first(50), now)
                                .items())
                        .hasSize(50);
                assertThat(strongest
                                .page(counted, null, 0, PageRequest.first(500), now)
                                .items())
                        .hasSize(500);
            });
            assertThat(statements).hasValue(2);
        }
    }

    @EachEngine
    void peopleOutsideOfRelationshipsAreARangeScan(TestEngine engine) {
        try (TestStore test = engine.open(new Schema("insight", InsightProjection.class))) {
            PersonId ada = new PersonId(UUID.randomUUID());
            fillTies(test, ada);
            test.store()
                    .run(
                            test.anybody(),
                            work -> assertUsesIndex(
                                    work.sql(),
                                    LooseTies.faded(
                                            ada, 0.4, test.clock().instant().plusSeconds(1)),
                                    "tie_fading"));
        }
    }

    @EachEngine
    void whoWorksWhereIsLookedUpByPersonAndByTie(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            fillTies(house.test, house.ada);
            UUID[] people = {UUID.randomUUID(), UUID.randomUUID()};
            Instant since = house.clock.instant().minusSeconds(60);
            LocalDate today = LocalDate.ofInstant(since, ZoneOffset.UTC);
            house.test.store().run(house.anybody, work -> {
                assertUsesIndex(work.sql(), PartsAtWork.outside(work.sql(), people, today), "position_by_person");
                assertUsesIndex(work.sql(), PartsAtWork.inTouch(work.sql(), people, since, today), "tie_of_b");
            });
        }
    }

    @EachEngine
    void whatWasPromisedAndWhoWasInTouchIsLookedUpByRelationshipAndByPerson(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            UUID[] people = {UUID.randomUUID(), UUID.randomUUID()};
            List<RelationshipId> two =
                    Stream.of(people).map(RelationshipId::new).toList();
            house.test.store().run(house.anybody, work -> {
                assertUsesIndex(work.sql(), PromiseHistory.query(work.sql(), two), "commitment_by_relationship");
                assertThat(plan(work.sql(), ContactHistory.query(work.sql(), people, house.clock.instant())))
                        .doesNotContain(".tablescan", "seq scan");
            });
        }
    }

    private static List<Select<Record>> selects(TodayWalks walks) {
        return walks.after(null).stream()
                .map(walk -> walk.select(SignalTable.COLUMNS, new String[] {"customers"}, walks.now(), 51))
                .toList();
    }

    private static void assertNoSorting(DSLContext sql, Query walk) {
        QueryPlans.assertNeedsNoSorting(sql, walk);
    }

    private static DSLContext counting(DSLContext sql, AtomicInteger statements) {
        return sql.configuration()
                .derive(new DefaultExecuteListenerProvider(new ExecuteListener() {
                    @Override
                    public void executeStart(ExecuteContext context) {
                        statements.incrementAndGet();
                    }
                }))
                .dsl();
    }

    private static void fillSignals(TestStore test, PersonId ada) {
        Instant now = test.clock().instant().truncatedTo(ChronoUnit.MICROS);
        test.store().run(test.anybody(), work -> {
            List<Query> inserts = new ArrayList<>();
            for (int row = 0; row < MANY; row++) {
                inserts.add(work.sql()
                        .insertInto(SignalTable.SIGNAL)
                        .set(SignalTable.ID, UUID.randomUUID())
                        .set(SignalTable.RELATIONSHIP, UUID.randomUUID())
                        .set(SignalTable.LEVEL, "customers")
                        .set(SignalTable.RULE, "silence")
                        .set(SignalTable.ABOUT, "")
                        .set(SignalTable.SEVERITY, (short) (row % 3))
                        .set(SignalTable.ADDRESSEE, row % 2 == 0 ? ada.value() : SignalTable.NOBODY)
                        .set(SignalTable.HOLDS_FROM, now.minusSeconds(row))
                        .set(SignalTable.HOLDS_UNTIL, SignalTable.NEVER)
                        .set(SignalTable.TRUE_FROM, now.minusSeconds(row))
                        .set(SignalTable.VISIBLE_FROM, now.plusSeconds(row - MANY / 2))
                        .set(SignalTable.SENTENCE, "silence")
                        .set(SignalTable.ARGUMENTS, "{}")
                        .set(SignalTable.EVIDENCE, "[]")
                        .set(SignalTable.ACT, "CALL"));
            }
            Batches.run(work.sql(), inserts);
        });
    }

    private static void fillTies(TestStore test, PersonId ada) {
        Instant now = test.clock().instant().truncatedTo(ChronoUnit.MICROS);
        test.store().run(test.anybody(), work -> {
            List<Query> inserts = new ArrayList<>();
            for (int row = 0; row < MANY; row++) {
                inserts.add(work.sql()
                        .insertInto(TieTable.TIE)
                        .set(TieTable.A, row % 2 == 0 ? ada.value() : UUID.randomUUID())
                        .set(TieTable.B, UUID.randomUUID())
                        .set(TieTable.FROM_A, 1.0 + row)
                        .set(TieTable.FROM_A_AS_OF, now)
                        .set(TieTable.FROM_B, 1.0)
                        .set(TieTable.FROM_B_AS_OF, now)
                        .set(TieTable.PAST, "1368:1/1")
                        .set(TieTable.INTERACTIONS, 2L)
                        .set(TieTable.LAST_FROM_A, now)
                        .set(TieTable.LAST_FROM_B, now)
                        .set(TieTable.SORT_KEY, 300.0 + row / 100.0)
                        .set(TieTable.YEARS, (short) (row % 6))
                        .set(TieTable.PEAK, 0.5)
                        .set(TieTable.FADES_BELOW, now.minusSeconds(row)));
            }
            Batches.run(work.sql(), inserts);
        });
    }
}
