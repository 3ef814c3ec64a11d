package rapport.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.store.api.Conflict;

/** What is sent to the console is taken from its own pages alone, whole and not too large. */
class SentFormsTest extends ConsoleVisits {

    @Test
    void aFormWithItsTokenIsTakenAndTheNextPageSaysSo() throws Exception {
        HttpResponse<String> answer = post("/form", "_csrf=" + token() + "&name=J%C3%B6rg");
        assertThat(answer.statusCode()).isEqualTo(303);
        String toast = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(toast).contains("HttpOnly", "SameSite=Lax");
        HttpResponse<String> next =
                send(request("/form").header("Cookie", "rapport=secret; " + toast.substring(0, toast.indexOf(';'))));
        assertThat(next.body()).contains("Hello Jörg", "action=\"/form/undo\"");
        assertThat(next.headers().firstValue("Set-Cookie").orElseThrow()).contains("rapport-toast=;");
    }

    @Test
    void aFormWithoutTokenOrFromElsewhereChangesNothing() throws Exception {
        assertThat(post("/form", "name=x").statusCode()).isEqualTo(403);
        assertThat(post("/form", "_csrf=0123&name=x").statusCode()).isEqualTo(403);
        String right = "_csrf=" + token() + "&name=x";
        assertThat(send(posting("/form", right).header("Origin", "https://elsewhere.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(posting("/form", right).header("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/form?_csrf=" + token(), "name=x").statusCode()).isEqualTo(403);
    }

    @Test
    void whatWasRefusedIsShownAgain() throws Exception {
        HttpResponse<String> answer = post("/form", "_csrf=" + token());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("no name");
    }

    @Test
    void aPlainFormCanRemove() throws Exception {
        assertThat(location(post("/form", "_method=DELETE&_csrf=" + token()))).isEqualTo("/gone");
    }

    @Test
    void aPageThatAsksBackMayDoSoInTheDialog() throws Exception {
        HttpRequest.Builder removing =
                posting("/form", "_method=DELETE&_csrf=" + token()).header("HX-Request", "true");
        HttpResponse<String> answer = send(removing.header("X-Ask", "true"));
        assertThat(answer.headers().firstValue("HX-Trigger")).contains("{\"rapport:ask\":{\"path\":\"/gone\"}}");
        assertThat(answer.headers().firstValue("HX-Redirect")).isEmpty();
    }

    @Test
    void whoSignsInFromAnotherSiteIsRefusedToo() throws Exception {
        HttpResponse<String> page = send(request("/sign-in"));
        String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
        String own = cookie.substring(0, cookie.indexOf(';'));
        String form = "name=x&_csrf=" + tokenIn(page.body());
        assertThat(send(form("/sign-in", form).header("Cookie", own)).statusCode())
                .isEqualTo(303);
        assertThat(send(form("/sign-in", form)).statusCode()).isEqualTo(403);
    }

    @Test
    void filesComeWithTheForm() throws Exception {
        console.page("/upload", new Page() {
            @Override
            public Answer show(Visit visit) {
                return Answer.notFound();
            }

            @Override
            public Answer submit(Visit visit) {
                return Answer.shown(
                        "Uploaded", Body.text(contentOf(visit) + visit.form().text("kind")));
            }
        });
        String body = "--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token()
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\npeople"
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../a.csv\"\r\n\r\nname;mail\r\n--b--\r\n";
        HttpResponse<String> answer = send(signedIn("/upload")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "multipart/form-data; boundary=b"));
        assertThat(answer.body()).contains("a.csv: name;mail", "people").doesNotContain("../");
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsSent() throws Exception {
        try (Socket socket = new Socket("localhost", console.at("/").getPort())) {
            String head = "POST /people/1 HTTP/1.1\r\nHost: localhost\r\nCookie: rapport=secret\r\n"
                    + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 3000000000\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void whatIsTooLongForAFormIsRefusedWithAPage() throws Exception {
        HttpResponse<String> answer = post("/form", "_csrf=" + token() + "&name=" + "x".repeat(300_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("at most 200 KB of text", "To Today");
    }

    @Test
    void whatIsNoFormIsRefusedWithAPage() throws Exception {
        HttpResponse<String> answer = post("/form", "_csrf=" + token() + "&name=%zz%f");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("no whole form");
    }

    @Test
    void whoeverWasSlowerIsToldSoByEveryPage() throws Exception {
        console.page("/slow", new Page() {
            @Override
            public Answer show(Visit visit) {
                return Answer.notFound();
            }

            @Override
            public Answer submit(Visit visit) {
                throw new Conflict("promise", UUID.randomUUID(), 1);
            }
        });
        HttpResponse<String> answer = post("/slow", "_csrf=" + token());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Somebody was faster", "nothing was overwritten");
    }

    @Test
    void strangersAndOtherSitesHandInNoFiles() throws Exception {
        AtomicInteger read = new AtomicInteger();
        console.anonymousPage("/open", new Page() {
            @Override
            public Answer show(Visit visit) {
                return Answer.notFound();
            }

            @Override
            public Answer submit(Visit visit) {
                read.incrementAndGet();
                return Answer.notFound();
            }
        });
        String token = token();
        assertThat(sendAlone(handingIn("/open", token)).statusCode()).isEqualTo(403);
        assertThat(sendAlone(handingIn("/open", token)
                                .header("Cookie", "rapport=" + TestConsole.SESSION)
                                .header("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(read).hasValue(0);
    }

    private HttpRequest.Builder handingIn(String path, String token) {
        String body = "--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--b--\r\n";
        return request(path)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "multipart/form-data; boundary=b");
    }

    private static String contentOf(Visit visit) {
        try (var stream = visit.findUpload("file").orElseThrow().open()) {
            return visit.findUpload("file").orElseThrow().fileName() + ": "
                    + new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** On a connection of its own: whoever is refused before all was sent finds the old one closed. */
    private static HttpResponse<String> sendAlone(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
