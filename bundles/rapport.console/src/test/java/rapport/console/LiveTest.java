package rapport.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LiveTest {

    @Test
    @Timeout(60)
    void whoListensHearsWhatChangedOnceHoweverOftenItDid() throws Exception {
        try (TestConsole console = new TestConsole(0);
                InputStream stream = listen(console).body()) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            assertThat(lines.readLine()).startsWith("retry:");
            lines.readLine();
            console.updates().changed("navigation");
            console.updates().changed("navigation");
            assertThat(lines.readLine()).isEqualTo("event: changed");
            assertThat(lines.readLine()).isEqualTo("data: navigation");
        }
    }

    @Test
    void strangersHearNothing() throws Exception {
        try (TestConsole console = new TestConsole(0)) {
            HttpRequest request = HttpRequest.newBuilder(console.at("/events")).build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void aTopicIsAWord() throws Exception {
        try (TestConsole console = new TestConsole(0)) {
            assertThatThrownBy(() -> console.updates().changed("a\n\ndata: b"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static HttpResponse<InputStream> listen(TestConsole console) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(console.at("/events"))
                .header("Cookie", "rapport=secret")
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
    }
}
