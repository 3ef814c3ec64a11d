package rapport.donors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rapport.api.level.Level;
import rapport.testkit.LevelContract;

class DonorsLevelTest extends LevelContract {

    private final DonorsLevel level = new DonorsLevel(defaults(DonorsLevel.Config.class));

    @Override
    protected Level level() {
        return level;
    }

    @Test
    void isCalledByItsPlaceInUrls() {
        assertThat(level.describe().name()).isEqualTo("donors");
    }
}
