package rapport.console.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rapport.console.api.Found;
import rapport.console.api.Messages;

class FoundKindsTest {

    @ParameterizedTest
    @EnumSource
    void whateverIsFoundHasAWord(Found.Kind kind) {
        Messages messages = Messages.of(PalettePage.class);
        String key = "kind." + kind.name().toLowerCase(Locale.ROOT);
        assertThat(messages.in(Locale.ENGLISH).find(key)).isPresent();
        assertThat(messages.in(Locale.GERMAN).find(key)).isPresent();
    }
}
