package rapport.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rapport.api.level.Level;
import rapport.testkit.LevelContract;

class TeamLevelTest extends LevelContract {

    private final TeamLevel level = new TeamLevel(defaults(TeamLevel.Config.class));

    @Override
    protected Level level() {
        return level;
    }

    @Test
    void isCalledByItsPlaceInUrls() {
        assertThat(level.describe().name()).isEqualTo("team");
    }

    @Test
    void asksAnInternalCheckUpOfBothSides() {
        assertThat(level.questionnaires()).singleElement().satisfies(asked -> {
            assertThat(asked.asked(false)).hasSize(6);
            assertThat(asked.asked(true)).hasSize(6);
        });
    }
}
