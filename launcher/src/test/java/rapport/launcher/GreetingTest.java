package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GreetingTest {

    @AfterEach
    void forget() {
        System.clearProperty("rapport.built");
    }

    @Test
    void countsAStartFromTheEndOfTheBuildThatCameBeforeIt() {
        System.setProperty("rapport.built", "1760000000");
        assertThat(Greeting.started()).isEqualTo(Instant.ofEpochSecond(1_760_000_000));
    }
}
