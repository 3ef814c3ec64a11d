package @package@;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import @package@.console.Speech;
import @package@.exchange.GesturesFile;
import rapport.api.level.Level;
import rapport.testkit.LevelContract;
import rapport.testkit.MessagesContract;

/** The contract of every level, and that all is said in English and German. */
class @Name@LevelTest extends LevelContract {

    private final @Name@Level level = new @Name@Level(defaults(@Name@Level.Config.class));

    @Override
    protected Level level() {
        return level;
    }

    @Test
    void isCalledByItsPlaceInUrls() {
        assertThat(level.describe().name()).isEqualTo("@name@");
    }

    @Test
    void saysEverythingInEnglishAndGerman() {
        MessagesContract.assertComplete(Speech.class);
        MessagesContract.assertComplete(GesturesFile.class);
    }
}
