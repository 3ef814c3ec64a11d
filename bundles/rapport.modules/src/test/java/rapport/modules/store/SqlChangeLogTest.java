package rapport.modules.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rapport.api.journal.JournalEntry;
import rapport.api.level.Localized;
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

    private static final List<Localized> REASONS = List.of(
            Localized.of("The page /donors does not answer.", "Die Seite /donors antwortet nicht."),
            Localized.of("No.", "Nein."));

    @EachEngine
    void remembersWhatWasDoneAndWhatTakesItBack(TestEngine engine) {
        try (TestStore test = engine.open()) {
            ChangeLog log = log(test);
            ModuleChange begun = log.begin(test.anybody(), begun());
            assertThat(begun.state()).isEqualTo(State.BEGUN);
            assertThat(begun.at()).isEqualTo(test.clock().instant());
            assertThat(log.changeOf(begun.id())).isEqualTo(CHANGE);
            assertThat(log.undoOf(begun.id())).isEqualTo(UNDO);

            log.end(test.anybody(), begun.id(), State.RETURNED, REASONS);

            assertThat(log.latest(5)).singleElement().satisfies(change -> {
                assertThat(change.state()).isEqualTo(State.RETURNED);
                assertThat(change.reasons()).isEqualTo(REASONS);
                assertThat(change.why()).isEqualTo("for the spring appeal");
                assertThat(change.aside()).containsExactly("donors");
            });
        }
    }

    @EachEngine
    void readsWhatEarlierVersionsWroteInEnglishAlone(TestEngine engine) {
        try (TestStore test = engine.open()) {
            ChangeLog log = log(test);
            UUID id = log.begin(test.anybody(), begun()).id();
            test.store()
                    .run(
                            test.anybody(),
                            transaction -> transaction
                                    .sql()
                                    .execute(
                                            "update module_change set reasons = 'The page /donors does not answer.\nNo.'"));
            assertThat(log.find(id).orElseThrow().reasons())
                    .extracting(reason -> reason.in(Locale.GERMAN))
                    .containsExactly("The page /donors does not answer.", "No.");
        }
    }

    @EachEngine
    void leavesOutTheLastReasonsWhereThereIsNoRoomForAll(TestEngine engine) {
        try (TestStore test = engine.open()) {
            ChangeLog log = log(test);
            UUID id = log.begin(test.anybody(), begun()).id();
            List<Localized> many = Collections.nCopies(500, Localized.of("It is not there.".repeat(9), "Es fehlt."));
            log.end(test.anybody(), id, State.RETURNED, many);
            assertThat(log.find(id).orElseThrow().reasons())
                    .hasSizeBetween(50, 499)
                    .containsOnly(many.get(0));
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
