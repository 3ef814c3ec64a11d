package rapport.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rapport.api.level.Level;
import rapport.testkit.LevelContract;

class SuppliersLevelTest extends LevelContract {

    private final SuppliersLevel level = new SuppliersLevel(defaults(SuppliersLevel.Config.class));

    @Override
    protected Level level() {
        return level;
    }

    @Test
    void isCalledByItsPlaceInUrls() {
        assertThat(level.describe().name()).isEqualTo("suppliers");
    }
}
