package rapport.climate.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rapport.api.climate.Climate.State;
import rapport.api.incident.Incident.Height;
import rapport.console.api.Texts;

class TextsTest {

    private static final Texts ENGLISH = Telling.MESSAGES.in(Locale.ENGLISH);
    private static final Texts GERMAN = Telling.MESSAGES.in(Locale.GERMAN);

    @Test
    void everythingIsSaidInBothLanguages() {
        assertThat(new TreeSet<>(GERMAN.keys())).isEqualTo(new TreeSet<>(ENGLISH.keys()));
        for (State state : State.values()) {
            assertThat(ENGLISH.keys()).contains("state." + state);
        }
        for (Height height : Height.values()) {
            assertThat(ENGLISH.keys()).contains("height." + height, "height.short." + height);
        }
    }
}
