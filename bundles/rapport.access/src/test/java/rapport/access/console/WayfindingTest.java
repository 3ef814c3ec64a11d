package rapport.access.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayfindingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/a\r\nSet-Cookie: x=1",
                "javascript:x",
                "/sign-out"
            })
    void leadsNobodyElsewhere(String next) {
        assertThat(Wayfinding.safe(next)).isEqualTo("/");
    }

    @Test
    void leadsBackToWhereOneWanted() {
        assertThat(Wayfinding.safe("/people?q=ada&sort=-name")).isEqualTo("/people?q=ada&sort=-name");
    }

    @Test
    void namesADeviceAsPeopleDo() {
        assertThat(Wayfinding.device(
                        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0"))
                .isEqualTo("Edge · Windows");
        assertThat(Wayfinding.device("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"))
                .isEqualTo("Firefox · Linux");
        assertThat(Wayfinding.device("curl/8.5")).isEqualTo("curl/8.5");
    }
}
