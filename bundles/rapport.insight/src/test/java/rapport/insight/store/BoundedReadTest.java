package rapport.insight.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import rapport.api.paging.PageRequest;
import rapport.api.party.Directory;
import rapport.api.relationship.Relationships;
import rapport.insight.TestHouse;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.testkit.TestEngine;

/** A request for Today asks the database as often with many rows as with one. */
class BoundedReadTest {

    @Test
    void todayAsksOnceForSignalsForRelationshipsForNamesAndForPeopleOutsideOfThem() {
        try (TestHouse house = new TestHouse(TestEngine.H2)) {
            AtomicInteger asked = new AtomicInteger();
            KeptToday today = new KeptToday(
                    counted(Database.class, house.test.database(), asked),
                    house.test.projections(),
                    house.clock,
                    house.levels(),
                    counted(Relationships.class, house.relationships, asked),
                    counted(Directory.class, house.directory.service(), asked),
                    house.rules,
                    house.personal);
            house.neglectedCustomer("Acme");
            assertThat(count(house, today, asked)).isEqualTo(4);

            for (int number = 0; number < 30; number++) {
                house.neglectedCustomer("Acme " + number);
            }
            assertThat(count(house, today, asked)).isEqualTo(4);
        }
    }

    private static int count(TestHouse house, KeptToday today, AtomicInteger asked) {
        house.test.settle();
        asked.set(0);
        assertThat(today.of(house.adaAsks, PageRequest.first(100)).items()).isNotEmpty();
        return asked.get();
    }

    /** Each call counts, but for opening a store: whose calls count in its place. */
    private static <T> T counted(Class<T> type, T real, AtomicInteger asked) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(real, arguments);
                    if (answer instanceof Store store) {
                        return counted(Store.class, store, asked);
                    }
                    asked.incrementAndGet();
                    return answer;
                }));
    }
}
