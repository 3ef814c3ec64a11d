package rapport.modules.console;

import org.junit.jupiter.api.Test;
import rapport.testkit.MessagesContract;

class MessagesTest {

    @Test
    void saysEverythingInBothLanguages() {
        MessagesContract.assertComplete(ModulesPage.class);
    }
}
