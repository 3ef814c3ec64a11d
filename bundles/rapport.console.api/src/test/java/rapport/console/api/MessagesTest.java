package rapport.console.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rapport.api.outcome.Objection;
import rapport.console.api.widget.Widgets;

class MessagesTest {

    private static final Messages MESSAGES = Messages.of(Widgets.class);

    @Test
    void speaksGermanToGermansAndEnglishToEverybodyElse() {
        assertThat(MESSAGES.in(Locale.forLanguageTag("de-AT")).of("when.tomorrow"))
                .isEqualTo("morgen");
        assertThat(MESSAGES.in(Locale.FRENCH).of("when.tomorrow")).isEqualTo("tomorrow");
    }

    @Test
    void fillsInWhatItIsGiven() {
        assertThat(MESSAGES.in(Locale.GERMAN).of("when.days.ago", 3)).isEqualTo("vor 3 Tagen");
        assertThat(MESSAGES.in(Locale.ENGLISH).of("when.months.ago", 1)).isEqualTo("a month ago");
    }

    @Test
    void aMissingTextIsAnErrorInTests() {
        assertThatThrownBy(() -> MESSAGES.in(Locale.ENGLISH).of("nowhere"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void anObjectionWithoutTranslationSpeaksForItself() {
        Objection objection = new Objection("mail", "mail.malformed", Map.of("mail", "x"), "x is no mail address");
        assertThat(MESSAGES.in(Locale.GERMAN).of(objection)).isEqualTo("x is no mail address");
    }
}
