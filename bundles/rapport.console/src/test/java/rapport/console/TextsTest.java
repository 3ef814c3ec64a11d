package rapport.console;

import org.junit.jupiter.api.Test;
import rapport.console.frame.Frame;
import rapport.console.pages.PalettePage;
import rapport.testkit.MessagesContract;

class TextsTest {

    @Test
    void theFrameSpeaksBothLanguages() {
        MessagesContract.assertComplete(Frame.class);
        MessagesContract.assertComplete(PalettePage.class);
    }
}
