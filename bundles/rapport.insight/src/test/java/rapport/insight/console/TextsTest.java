package rapport.insight.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rapport.api.interaction.Channel;
import rapport.api.signal.Severity;
import rapport.console.api.Texts;

class TextsTest {

    private static final Texts ENGLISH = TodayPage.MESSAGES.in(Locale.ENGLISH);
    private static final Texts GERMAN = TodayPage.MESSAGES.in(Locale.GERMAN);

    @Test
    void everythingIsSaidInBothLanguages() {
        assertThat(new TreeSet<>(GERMAN.keys())).isEqualTo(new TreeSet<>(ENGLISH.keys()));
    }

    @Test
    void eachSeverityAndChannelHasItsWords() {
        for (Severity severity : Severity.values()) {
            assertThat(ENGLISH.keys()).contains("group." + severity, "count." + severity);
        }
        for (Channel channel : Channel.values()) {
            assertThat(ENGLISH.keys()).contains("channel." + channel);
        }
    }
}
