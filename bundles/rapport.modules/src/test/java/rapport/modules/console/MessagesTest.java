package rapport.modules.console;

import org.junit.jupiter.api.Test;
import rapport.modules.words.Sayings;
import rapport.testkit.MessagesContract;

class MessagesTest {

    @Test
    void saysEverythingInBothLanguages() {
        MessagesContract.assertComplete(ModulesPage.class);
        MessagesContract.assertComplete(Sayings.class);
    }
}
