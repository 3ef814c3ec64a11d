package rapport.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.store.api.Purging;
import rapport.store.api.StoreUnavailable;

class DailyPurgeTest {

    private final DailyPurge purge = new DailyPurge();

    @AfterEach
    void stop() {
        purge.stop();
    }

    @Test
    void asksTheOthersWhateverOneThrows() {
        Deque<Integer> due = new ArrayDeque<>(List.of(1, 0));
        purge.purgings.add(() -> {
            throw new IllegalArgumentException("a record that nobody can read");
        });
        purge.purgings.add(due::remove);
        purge.run();
        assertThat(due).isEmpty();
    }

    @Test
    void asksEachUntilNothingIsDueAnyMore() {
        Deque<Integer> due = new ArrayDeque<>(List.of(100, 7, 0, 3));
        Purging failing = () -> {
            throw new StoreUnavailable("the database is away", new IllegalStateException());
        };
        purge.purgings.add(failing);
        purge.purgings.add(due::remove);
        purge.run();
        assertThat(due).containsExactly(3);
    }
}
