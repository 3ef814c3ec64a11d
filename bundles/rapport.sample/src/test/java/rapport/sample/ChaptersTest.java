package rapport.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.api.access.Caller;
import rapport.api.sample.SampleCast;
import rapport.sample.store.MadeRecords;
import rapport.testkit.EachEngine;
import rapport.testkit.OpenDoor;
import rapport.testkit.TestEngine;
import rapport.testkit.TestStore;

/** Levels add to the sample company, each for itself. */
class ChaptersTest {

    private static final SampleCast CAST = new SampleCast(Map.of(), Map.of(), LocalDate.of(2026, 3, 2));

    @EachEngine
    void aChapterThatBreaksOffIsMissingAsAWholeAndTheOthersAreTold(TestEngine engine) {
        try (TestStore test = engine.open()) {
            OpenDoor door = new OpenDoor();
            MadeRecords made = new MadeRecords(test.database());
            Chapters chapters = new Chapters(door, made);
            chapters.chapters = List.of(
                    (by, cast) -> {
                        remember(made, by, "torn");
                        throw new IllegalStateException("the page is torn");
                    },
                    (by, cast) -> remember(made, by, "whole"));

            chapters.tell(test.anybody(), CAST);

            assertThat(door.failures()).containsExactly("the page is torn");
            assertThat(made.all("torn")).isEmpty();
            assertThat(made.all("whole")).hasSize(1);
        }
    }

    private static void remember(MadeRecords made, Caller by, String kind) {
        made.remember(by, kind, List.of(UUID.randomUUID()));
    }
}
