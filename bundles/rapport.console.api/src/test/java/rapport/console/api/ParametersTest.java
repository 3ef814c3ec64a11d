package rapport.console.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private enum Channel {
        PHONE
    }

    private final Parameters parameters = Parameters.of(
            "name", "  Ada ", "born", "1815-12-10", "age", "thirty", "channel", "phone", "on", "true", "blank", "  ");

    @Test
    void textsComeWithoutSurroundingSpace() {
        assertThat(parameters.text("name")).isEqualTo("Ada");
        assertThat(parameters.text("absent")).isEmpty();
        assertThat(parameters.has("blank")).isFalse();
    }

    @Test
    void whatCannotBeReadIsAbsent() {
        assertThat(parameters.findNumber("age")).isEmpty();
        assertThat(parameters.findId("name")).isEmpty();
        assertThat(parameters.findDate("born")).contains(LocalDate.of(1815, 12, 10));
        assertThat(parameters.findChoice("channel", Channel.class)).contains(Channel.PHONE);
        assertThat(parameters.isOn("on")).isTrue();
    }

    @Test
    void linksKeepWhatTheyDoNotChange() {
        Parameters query = Parameters.of("q", "Ada & Co", "sort", "name");
        assertThat(query.with("sort", "-name").asQuery()).isEqualTo("?q=Ada+%26+Co&sort=-name");
        assertThat(query.without("q").without("sort").asQuery()).isEmpty();
    }

    @Test
    void languagesOfTestsAreEnglishUnlessTheySayOtherwise() {
        assertThat(Visit.to("/").build().locale()).isEqualTo(Locale.ENGLISH);
    }
}
