package rapport.meetings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.testkit.QueryPlans.assertNeedsNoSorting;
import static rapport.testkit.QueryPlans.assertUsesIndex;
import static rapport.testkit.QueryPlans.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.SelectQuery;
import org.jooq.SortField;
import rapport.api.id.Ids;
import rapport.api.meeting.Exchange;
import rapport.api.meeting.ExchangesQuery;
import rapport.api.meeting.MeetingSheet;
import rapport.api.meeting.MeetingSheetsQuery;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.RelationshipRecords;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;
import rapport.testkit.TestLevels;

/** No list is read without the index that was made for it. */
class PlansTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final UUID some = Ids.next();
    private final RelationshipId relationship = new RelationshipId(some);
    private final PersonId person = new PersonId(some);
    private final TestLevels levels = new TestLevels();
    private final RelationshipRecords<MeetingSheet> sheets = SqlMeetingSheets.records(levels);
    private final RelationshipRecords<Exchange> exchanges = SqlExchanges.records(levels);

    @EachEngine
    void listsFollowTheIndexOfTheirOrder(TestEngine engine) {
        on(engine, sql -> {
            meetings(sql, MeetingSheetsQuery.ALL, "meeting_by_time");
            meetings(sql, MeetingSheetsQuery.of(relationship), "meeting_by_relationship");
            meetings(sql, new MeetingSheetsQuery(null, "donors", true), "meeting_by_level");
            exchanges(sql, ExchangesQuery.ALL, "meeting_exchange_by_time");
            exchanges(sql, ExchangesQuery.of(relationship), "meeting_exchange_by_relationship");
            exchanges(sql, new ExchangesQuery(null, "donors", null), "meeting_exchange_by_level");
            exchanges(sql, new ExchangesQuery(null, null, person), "meeting_exchange_by_person");
        });
    }

    @EachEngine
    void factsBalancesAndSmallThingsAreFoundByAnIndex(TestEngine engine) {
        on(engine, sql -> {
            List<RelationshipId> two = List.of(relationship, new RelationshipId(Ids.next()));
            assertUsesIndex(sql, sheets.newestOf(sql, two, MeetingRows.AT, 100), "meeting_by_relationship");
            assertUsesIndex(
                    sql, exchanges.newestOf(sql, two, ExchangeRows.AT, 100), "meeting_exchange_by_relationship");
            assertUsesIndex(
                    sql,
                    SqlExchanges.sums(sql, relationship, exchanges.seen(Callers.member())),
                    "meeting_exchange_by_relationship");
            assertUsesIndex(sql, CommonalityRows.of(sql, List.of(person)), "commonality_by_person");
            assertUsesIndex(sql, TakenMeetings.among(sql, List.of(person), NOW), "participant");
            List<SortField<?>> inOrder = List.of(CommonalityRows.PERSON.asc(), CommonalityRows.ID.asc());
            follows(sql, CommonalityRows.matching(sql, null).getQuery(), inOrder, "commonality_by_person");
            follows(sql, CommonalityRows.matching(sql, person).getQuery(), inOrder, "commonality_by_person");
            Map<UUID, List<UUID>> people = Map.of(Ids.next(), List.of(Ids.next(), Ids.next()), Ids.next(), List.of());
            assertThat(plan(sql, SqlContactMixes.byChannel(sql, people, Instant.EPOCH, NOW)))
                    .doesNotContain(".tablescan", "seq scan");
        });
    }

    @EachEngine
    void whatIsToBeForgottenIsFoundByAnIndex(TestEngine engine) {
        on(engine, sql -> {
            assertUsesIndex(sql, sheets.remains().deletedBefore(sql, NOW), "meeting_by_deletion");
            assertUsesIndex(sql, sheets.remains().leftOver(sql), "meeting_by_relationship");
            assertUsesIndex(sql, exchanges.remains().deletedBefore(sql, NOW), "meeting_exchange_by_deletion");
            assertUsesIndex(sql, exchanges.remains().leftOver(sql), "meeting_exchange_by_relationship");
            assertUsesIndex(sql, DeletedMeetings.ofNobody(sql), "commonality_by_person");
        });
    }

    private void meetings(DSLContext sql, MeetingSheetsQuery query, String index) {
        SelectQuery<?> select = sheets.matching(sql, Callers.member(), SqlMeetingSheets.matching(sheets, query))
                .getQuery();
        follows(sql, select, SqlMeetingSheets.order(sheets, query), index);
    }

    private void exchanges(DSLContext sql, ExchangesQuery query, String index) {
        SelectQuery<?> select = exchanges
                .matching(sql, Callers.member(), SqlExchanges.matching(exchanges, query))
                .getQuery();
        follows(sql, select, SqlExchanges.order(exchanges, query), index);
    }

    private static void follows(DSLContext sql, SelectQuery<?> select, List<SortField<?>> order, String index) {
        select.addOrderBy(order);
        select.addLimit(51);
        assertUsesIndex(sql, select, index);
        assertNeedsNoSorting(sql, select);
    }

    private static void on(TestEngine engine, Consumer<DSLContext> reading) {
        try (House house = new House(engine)) {
            house.test.store().read(session -> {
                reading.accept(session.sql());
                return true;
            });
        }
    }
}
