package rapport.temperature.store;

import static rapport.testkit.QueryPlans.assertNeedsNoSorting;
import static rapport.testkit.QueryPlans.assertUsesIndex;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.SelectQuery;
import rapport.api.concern.ConcernId;
import rapport.api.id.Ids;
import rapport.api.party.PersonId;
import rapport.api.reading.Instrument;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingsQuery;
import rapport.api.relationship.RelationshipId;
import rapport.temperature.store.OpenGuesses.Awaited;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** No list is read, and no figure kept, without the index that was made for it. */
class PlansTest {

    private final UUID some = Ids.next();

    @EachEngine
    void listsFollowTheIndexOfTheirOrder(TestEngine engine) {
        on(engine, (house, sql, seen) -> {
            follows(sql, seen, ReadingsQuery.ALL, "reading_by_time");
            follows(sql, seen, ReadingsQuery.ALL.by(Instrument.MOOD).taken(), "reading_by_time");
            follows(sql, seen, ReadingsQuery.of(new RelationshipId(some)), "reading_by_relationship");
            follows(sql, seen, ReadingsQuery.of(new PersonId(some)), "reading_by_person");
            follows(sql, seen, ReadingsQuery.of(new ConcernId(some)), "reading_by_concern");
            follows(sql, seen, new ReadingsQuery(null, "donors", null, null, null, true), "reading_by_level");
            Instant from = Instant.parse("2026-01-01T00:00:00Z");
            ReadingsQuery ofDonor = ReadingsQuery.of(new RelationshipId(some));
            Query within = ReadingLists.within(sql, ofDonor, seen, from, from.plusSeconds(60))
                    .getQuery();
            assertUsesIndex(sql, within, "reading_by_relationship");
            assertNeedsNoSorting(sql, within);
        });
    }

    @EachEngine
    void anotherReadingCostsTheSameHoweverManyThereAre(TestEngine engine) {
        on(engine, (house, sql, seen) -> {
            Reading reading = house.taken(4);
            assertUsesIndex(sql, OpenGuesses.query(sql, Awaited.of(reading), seen), key(sql, "open_guess"));
            assertUsesIndex(sql, Sums.newest(sql, reading), "reading_by_scale");
            assertNeedsNoSorting(sql, Sums.newest(sql, reading));
        });
    }

    @EachEngine
    void figuresAndFactsAreFoundByAnIndex(TestEngine engine) {
        on(engine, (house, sql, seen) -> {
            SeenReadings readings = new SeenReadings(house.levels);
            Condition ofDonor = SumTable.RELATIONSHIP.eq(some).and(readings.ofSums(house.member));
            assertUsesIndex(sql, Summaries.sums(sql, ofDonor), key(sql, "reading_sum"));
            Condition ofPerson = SumTable.PERSON.eq(some).and(readings.ofSums(house.member));
            assertUsesIndex(sql, Summaries.sums(sql, ofPerson), "reading_sum_by_person");
            Condition own = GuessSumTable.GUESSER.eq(some).and(readings.ofGuesses(house.member));
            assertUsesIndex(sql, Summaries.guesses(sql, own), "guess_sum");
            assertUsesIndex(sql, ReadingLists.newest(sql, List.of(some, Ids.next()), 100), "reading_by_");
        });
    }

    @EachEngine
    void whatIsToBeForgottenIsFoundByAnIndex(TestEngine engine) {
        on(engine, (house, sql, seen) -> {
            Query due = SqlReadings.DELETIONS.before(sql, Instant.parse("2026-01-01T00:00:00Z"), 100);
            assertUsesIndex(sql, due, "reading_deletion_by_time");
            assertUsesIndex(sql, DeletedReadings.ofNoRelationship(sql), "reading_by_relationship");
            assertUsesIndex(sql, DeletedReadings.ofNobody(sql), "reading_by_person");
        });
    }

    private static String key(DSLContext sql, String table) {
        return sql.dialect().family() == SQLDialect.POSTGRES ? table + "_pkey" : "primary_key";
    }

    private static void follows(DSLContext sql, Condition seen, ReadingsQuery query, String index) {
        SelectQuery<?> select = ReadingLists.matching(sql, query, seen).getQuery();
        select.addOrderBy(ReadingLists.order(query));
        select.addLimit(51);
        assertUsesIndex(sql, select, index);
        assertNeedsNoSorting(sql, select);
    }

    private static void on(TestEngine engine, Looking looking) {
        try (House house = new House(engine)) {
            house.test.store().run(house.member, transaction -> {
                looking.look(house, transaction.sql(), new SeenReadings(house.levels).of(house.member));
            });
        }
    }

    @FunctionalInterface
    private interface Looking {
        void look(House house, DSLContext sql, Condition seen);
    }
}
