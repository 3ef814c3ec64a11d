package rapport.directory;

import org.junit.jupiter.api.Test;
import rapport.directory.console.Reading;
import rapport.testkit.MessagesContract;

class MessagesTest {

    @Test
    void areCompleteInBothLanguages() {
        MessagesContract.assertComplete(Reading.class);
    }
}
