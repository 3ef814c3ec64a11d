package rapport.modules.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rapport.api.journal.JournalEntry;
import rapport.features.api.FeatureChange;
import rapport.features.api.launch.LaunchOptions;
import rapport.modules.model.ModuleChange;
import rapport.modules.model.ModuleChange.State;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;
import rapport.testkit.TestStore;

class SqlChangeLogTest {

    private static final Path DATA = Path.of("/data");
    private static final FeatureChange CHANGE =
            new FeatureChange(Map.of("donors", DATA.resolve("modules/donors/2-ab")), Set.of(), Map.of("donors", true));
    private static final FeatureChange UNDO = new FeatureChange(Map.of(), Set.of("donors"), Map.of("team", false));

    @EachEngine
    void remembersWhatWasDoneAndWhatTakesItBack(TestEngine engine) {
        try (TestStore test = engine.open()) {
            ChangeLog log = log(test);
            ModuleChange begun = log.begin(test.anybody(), begun());
            assertThat(begun.state()).isEqualTo(State.BEGUN);
            assertThat(begun.at()).isEqualTo(test.clock().instant());
            assertThat(log.changeOf(begun.id())).isEqualTo(CHANGE);
            assertThat(log.undoOf(begun.id())).isEqualTo(UNDO);

            log.end(test.anybody(), begun.id(), State.RETURNED, List.of("The page /donors does not answer.", "No."));

            assertThat(log.latest(5)).singleElement().satisfies(change -> {
                assertThat(change.state()).isEqualTo(State.RETURNED);
                assertThat(change.reasons()).containsExactly("The page /donors does not answer.", "No.");
                assertThat(change.why()).isEqualTo("for the spring appeal");
                assertThat(change.aside()).containsExactly("donors");
            });
        }
    }

    @EachEngine
    void eachStepIsInTheJournalWithWhoAndWhy(TestEngine engine) {
        try (TestStore test = engine.open()) {
            ChangeLog log = log(test);
            ModuleChange begun = log.begin(test.anybody(), begun());
            log.end(test.anybody(), begun.id(), State.DONE, List.of());
            assertThat(test.entries())
                    .extracting(JournalEntry::event)
                    .containsExactly("ModuleChangeBegun", "ModuleChanged");
            assertThat(test.entries())
                    .extracting(JournalEntry::is)
                    .allSatisfy(told -> assertThat(told).contains("donors 1 → 2", "for the spring appeal"));
        }
    }

    private static ChangeLog.Begun begun() {
        return new ChangeLog.Begun(
                "donors 1 → 2", "for the spring appeal", Set.of("donors"), CHANGE, UNDO, Set.of("donors"));
    }

    private static ChangeLog log(TestStore test) {
        LaunchOptions options = new LaunchOptions(
                DATA, Path.of("/cache"), "127.0.0.1", 8080, true, List.of(), false, Optional.empty(), Optional.empty());
        return new SqlChangeLog(test.database(), test.clock(), options);
    }
}
