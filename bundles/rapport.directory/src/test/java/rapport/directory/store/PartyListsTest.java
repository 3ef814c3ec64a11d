package rapport.directory.store;

import static rapport.directory.store.Tables.CHANGED;
import static rapport.directory.store.Tables.EMPLOYER_KEY;
import static rapport.directory.store.Tables.ID;
import static rapport.directory.store.Tables.NAME_KEY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectQuery;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PeopleQuery;
import rapport.directory.KeptDirectory;
import rapport.store.api.Schema;
import rapport.testkit.EachEngine;
import rapport.testkit.QueryPlans;
import rapport.testkit.TestEngine;
import rapport.testkit.TestStore;

class PartyListsTest {

    private static final Schema DIRECTORY = new Schema("directory", KeptDirectory.class);
    private static final Map<Field<?>, String> INDEXES = Map.of(
            NAME_KEY, "party_by_name",
            EMPLOYER_KEY, "party_by_employer",
            CHANGED, "party_by_change",
            ID, "party_by_creation");

    @EachEngine
    void everyOrderHasItsIndex(TestEngine engine) {
        try (TestStore test = engine.open(DIRECTORY)) {
            test.store().<Boolean>read(session -> {
                for (boolean descending : List.of(false, true)) {
                    INDEXES.forEach((field, index) -> {
                        SelectQuery<?> query = query(session.sql(), null, field, descending);
                        QueryPlans.assertUsesIndex(session.sql(), query, index);
                        QueryPlans.assertNeedsNoSorting(session.sql(), query);
                    });
                }
                return true;
            });
        }
    }

    @EachEngine
    void aFilterThatFindsNearlyEverybodyKeepsTheOrder(TestEngine engine) {
        try (TestStore test = engine.open(DIRECTORY)) {
            test.store().<Boolean>read(session -> {
                SelectQuery<?> query = query(session.sql(), false, NAME_KEY, false);
                QueryPlans.assertUsesIndex(session.sql(), query, "party_by_name");
                QueryPlans.assertNeedsNoSorting(session.sql(), query);
                return true;
            });
        }
    }

    private static SelectQuery<?> query(DSLContext sql, @Nullable Boolean ours, Field<?> by, boolean descending) {
        LocalDate today = LocalDate.parse("2026-03-02");
        PartyLists lists = new PartyLists(sql, today);
        PeopleQuery asked = new PeopleQuery(null, null, null, ours, PeopleQuery.Sort.NAME, descending);
        SelectQuery<?> query = lists.rows(new PartyFilters(today).people(asked), DSL.noCondition(), descending)
                .getQuery();
        query.addOrderBy(descending ? by.desc() : by.asc());
        if (by != ID) {
            query.addOrderBy(descending ? ID.desc() : ID.asc());
        }
        query.addLimit(51);
        return query;
    }
}
