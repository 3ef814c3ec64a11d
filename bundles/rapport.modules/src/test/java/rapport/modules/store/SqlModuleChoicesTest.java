package rapport.modules.store;

import static org.assertj.core.api.Assertions.assertThat;

import rapport.api.access.Caller;
import rapport.api.journal.JournalEntry;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;
import rapport.testkit.TestStore;

class SqlModuleChoicesTest {

    private final Caller administrator = Callers.administrator();

    @EachEngine
    void remembersTheLatestChoiceAndSaysEachChangeInTheJournal(TestEngine engine) {
        try (TestStore test = engine.open()) {
            SqlModuleChoices choices = new SqlModuleChoices(test.database());

            choices.remember(administrator, "donors", true);
            choices.remember(administrator, "donors", true);
            choices.remember(administrator, "donors", false);

            assertThat(choices.all()).containsOnlyKeys("donors").containsEntry("donors", false);
            assertThat(test.entries())
                    .extracting(JournalEntry::event)
                    .containsExactly("ModuleEnabled", "ModuleDisabled");
        }
    }
}
