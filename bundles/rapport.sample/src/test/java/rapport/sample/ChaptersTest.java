package rapport.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.api.access.Caller;
import rapport.api.party.PersonId;
import rapport.api.sample.SampleCast;
import rapport.api.sample.SampleChapter;
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

    @EachEngine
    void whatGoesWithNobodyIsKeptInMindAndTakenBack(TestEngine engine) {
        try (TestStore test = engine.open()) {
            Chapters chapters = new Chapters(new OpenDoor(), new MadeRecords(test.database()));
            List<UUID> back = new ArrayList<>();
            PersonId kept = new PersonId(UUID.randomUUID());
            chapters.chapters = List.of((by, cast) -> cast.remember(kept), new SampleChapter() {
                @Override
                public void tell(Caller by, SampleCast cast) {
                    // It has nothing to keep.
                }

                @Override
                public void takeBack(Caller by, Collection<UUID> records) {
                    back.addAll(records);
                }
            });
            chapters.tell(test.anybody(), CAST);
            chapters.takeBack(test.anybody());
            assertThat(back).containsExactly(kept.value());
        }
    }

    private static void remember(MadeRecords made, Caller by, String kind) {
        made.remember(by, kind, List.of(UUID.randomUUID()));
    }
}
