package rapport.console.store;

import static org.assertj.core.api.Assertions.assertThat;

import rapport.api.access.Caller;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;
import rapport.testkit.TestStore;

class SqlNotepadTest {

    @EachEngine
    void keepsForEachAccountWhatWasWrittenLast(TestEngine engine) {
        try (TestStore test = engine.open()) {
            SqlNotepad notepad = new SqlNotepad(test.database());
            Caller ada = Callers.member();
            Caller bo = Callers.member();
            assertThat(notepad.read(ada, "columns/people")).isEmpty();
            notepad.write(ada, "columns/people", "mail");
            notepad.write(ada, "columns/people", "mail,tags");
            notepad.write(bo, "columns/people", "");
            assertThat(new SqlNotepad(test.database()).read(ada, "columns/people"))
                    .contains("mail,tags");
            assertThat(notepad.read(bo, "columns/people")).contains("");
            notepad.tear(ada, "columns/people");
            assertThat(notepad.read(ada, "columns/people")).isEmpty();
            assertThat(notepad.read(bo, "columns/people")).contains("");
        }
    }
}
