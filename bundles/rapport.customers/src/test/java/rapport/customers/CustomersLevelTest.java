package rapport.customers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rapport.api.level.Level;
import rapport.testkit.LevelContract;

class CustomersLevelTest extends LevelContract {

    private final CustomersLevel level = new CustomersLevel(defaults(CustomersLevel.Config.class));

    @Override
    protected Level level() {
        return level;
    }

    @Test
    void isCalledByItsPlaceInUrls() {
        assertThat(level.describe().name()).isEqualTo("customers");
    }
}
