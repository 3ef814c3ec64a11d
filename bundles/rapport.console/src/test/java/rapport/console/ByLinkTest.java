package rapport.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Page;
import rapport.console.api.Visit;

/** A page that is reached by a secret in its path. */
class ByLinkTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private TestConsole console;

    @BeforeEach
    void open() throws Exception {
        console = new TestConsole(0).byLinkPage("/l/{secret}", new SecretPage());
    }

    @AfterEach
    void close() throws Exception {
        console.close();
    }

    @Test
    void isForNobodyInParticularAndShowsNothingOfTheProduct() throws Exception {
        HttpResponse<String> answer = send(request("/l/s3cret").header("Cookie", "rapport=" + TestConsole.SESSION));
        assertThat(answer.body())
                .contains("<html lang=\"de\"", "nobody", "href=\"?language=en\"")
                .doesNotContain("s3cret", "Marta", "/sign-in", "/preferences", "/palette");
    }

    @Test
    void isKeptByNobodyAndToldToNoOtherSite() throws Exception {
        keepsToItsHolder(send(request("/l/s3cret")));
        HttpResponse<String> failed = send(request("/l/broken"));
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body()).doesNotContain("/l/broken", "/preferences", "href=\"/\"");
        keepsToItsHolder(failed);
    }

    /** A browser that tells no referrer tells no origin either; and mail programs have no cookies. */
    @Test
    void takesAFormFromWhoeverKnowsTheSecret() throws Exception {
        HttpResponse<String> posted = send(request("/l/s3cret")
                .header("Origin", "null")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("words=good")));
        assertThat(posted.body()).contains("heard good");
    }

    @Test
    void takesNoFilesFromStrangers() throws Exception {
        String part = "--x\r\nContent-Disposition: form-data; name=\"words\"; filename=\"a\"\r\n\r\nbad\r\n--x--\r\n";
        HttpResponse<String> posted = send(request("/l/s3cret")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(part)));
        assertThat(posted.body()).contains("heard").doesNotContain("bad");
    }

    private static void keepsToItsHolder(HttpResponse<String> answer) {
        assertThat(answer.headers().allValues("Referrer-Policy")).isEqualTo(List.of("no-referrer"));
        assertThat(answer.headers().allValues("Cache-Control")).isEqualTo(List.of("no-store"));
        assertThat(answer.headers().firstValue("X-Robots-Tag").orElseThrow()).contains("noindex");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(console.at(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Tells who came by a secret. */
    private static final class SecretPage implements Page {

        @Override
        public Answer show(Visit visit) {
            if (visit.variable("secret").equals("broken")) {
                throw new IllegalStateException("out of order");
            }
            String name = visit.findCaller().map(Caller::name).orElse("nobody");
            return Answer.alone(200, Locale.GERMAN, "Frage", Body.text(name));
        }

        @Override
        public Answer submit(Visit visit) {
            String words = visit.form().text("words");
            return Answer.alone(200, Locale.GERMAN, "Danke", Body.text("heard " + words));
        }
    }
}
