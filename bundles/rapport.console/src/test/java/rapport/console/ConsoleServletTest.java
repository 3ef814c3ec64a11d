package rapport.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Forbidden;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Widgets;

class ConsoleServletTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([0-9a-f]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private TestConsole console;

    @BeforeEach
    void open() throws Exception {
        console = new TestConsole(0)
                .page("/people/{id}", visit -> Answer.shown("Person", Body.text("person " + visit.variable("id"))))
                .page("/form", new FormPage())
                .anonymousPage("/sign-in", new FormPage());
    }

    @AfterEach
    void close() throws Exception {
        console.close();
    }

    /** A form that greets whoever fills it in. */
    private static final class FormPage implements Page {

        @Override
        public Answer show(Visit visit) {
            Widgets ui = Widgets.of(visit);
            return Answer.shown("Form", output -> {
                output.writeContent("<form method=\"post\">");
                ui.token().writeTo(output);
                output.writeContent("</form>");
            });
        }

        @Override
        public Answer submit(Visit visit) {
            if (!visit.form().has("name")) {
                return Answer.refused("Form", Body.text("no name"));
            }
            return Answer.seeOther("/form")
                    .with(Toast.saying("Hello " + visit.form().text("name")).undoneAt("/form/undo"));
        }

        @Override
        public Answer remove(Visit visit) {
            return Answer.seeOther("/gone");
        }
    }

    @Test
    void leadsThroughTheTemplateToThePageInItsFrame() throws Exception {
        HttpResponse<String> answer = get("/people/J%C3%B6rg%201");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<title>Person · Rapport</title>", "person Jörg 1", "id=\"nav\"");
    }

    @Test
    void whoeverIsNotSignedInIsAskedToAndComesBack() throws Exception {
        HttpResponse<String> answer = send(request("/people/1?tab=notes"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/sign-in?next=%2Fpeople%2F1%3Ftab%3Dnotes");
        assertThat(send(request("/nowhere")).statusCode()).isEqualTo(303);
        assertThat(send(request("/sign-in")).statusCode()).isEqualTo(200);
    }

    @Test
    void aFreshInstallationLeadsToSetUp() throws Exception {
        console.notSetUp();
        assertThat(location(send(request("/")))).isEqualTo("/set-up");
    }

    @Test
    void aPartOfAPageComesWithoutTheFrame() throws Exception {
        HttpResponse<String> answer = send(signedIn("/people/1").header("HX-Request", "true"));
        assertThat(answer.body()).isEqualTo("person 1");
        assertThat(answer.headers().firstValue("Vary").orElseThrow()).contains("HX-Request");
        assertThat(location(send(request("/people/1").header("HX-Request", "true"))))
                .isEqualTo("/sign-in");
    }

    @Test
    void theBrowserIsToldToKeepThePageToItself() throws Exception {
        HttpResponse<String> answer = get("/people/1");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-cache");
    }

    @Test
    void aPageThatDidNotChangeIsNotSentAgain() throws Exception {
        String tag = get("/people/1").headers().firstValue("ETag").orElseThrow();
        assertThat(send(signedIn("/people/1").header("If-None-Match", tag)).statusCode())
                .isEqualTo(304);
        assertThat(send(signedIn("/people/2").header("If-None-Match", tag)).statusCode())
                .isEqualTo(200);
    }

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
    void longPagesTravelPacked() throws Exception {
        HttpResponse<String> answer = send(signedIn("/people/1").header("Accept-Encoding", "gzip"));
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().firstValue("Vary").orElseThrow()).contains("Accept-Encoding");
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
    void aBrokenPageHarmsOnlyItselfAndNamesItsIncident() throws Exception {
        console.page("/broken", visit -> {
            throw new IllegalStateException("boom");
        });
        HttpResponse<String> answer = get("/broken");
        assertThat(answer.statusCode()).isEqualTo(500);
        String incident = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(answer.body()).contains(incident, "id=\"nav\"").doesNotContain("boom");
        assertThat(get("/people/1").statusCode()).isEqualTo(200);
    }

    @Test
    void aBrokenTemplateSendsNoHalfPage() throws Exception {
        console.page(
                "/half",
                visit -> Answer.shown("Half", output -> {
                    output.writeContent("<p>first half");
                    throw new IllegalStateException("second half");
                }));
        assertThat(get("/half").statusCode()).isEqualTo(500);
        assertThat(get("/half").body()).doesNotContain("first half");
    }

    @Test
    void saysWhatIsNotThereNotAllowedAndSwitchedOff() throws Exception {
        Page page = visit -> Answer.shown("Customers", Body.EMPTY);
        console.page("/customers", page).without(page).page("/secret", visit -> {
            throw new Forbidden("this needs the role administrator");
        });
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/customers").statusCode()).isEqualTo(404);
        assertThat(get("/customers").body()).contains("switched off").doesNotContain("There is nothing here");
        HttpResponse<String> forbidden = get("/secret");
        assertThat(forbidden.statusCode()).isEqualTo(403);
        assertThat(forbidden.body())
                .contains("Your account does not have the right to it.")
                .doesNotContain("this needs the role");
    }

    @Test
    void downloadsAreStreamedUnderTheirName() throws Exception {
        console.page(
                "/file",
                visit -> Answer.download(
                        "Müller.csv", "text/csv", output -> output.write("a;b".getBytes(StandardCharsets.UTF_8))));
        HttpResponse<String> answer = get("/file");
        assertThat(answer.body()).isEqualTo("a;b");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename*=UTF-8''M%C3%BCller.csv");
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

    @Test
    void theLanguageFollowsTheReader() throws Exception {
        console.speaking(Locale.GERMANY);
        assertThat(get("/nowhere").body()).contains("lang=\"de\"", "Hier ist nichts");
        HttpResponse<String> chosen =
                send(request("/nowhere").header("Cookie", "rapport=secret; rapport-language=en.de"));
        assertThat(chosen.body()).contains("There is nothing here");
        HttpResponse<String> outdated =
                send(request("/nowhere").header("Cookie", "rapport=secret; rapport-language=en.fr"));
        assertThat(outdated.body()).contains("Hier ist nichts");
        HttpResponse<String> stranger = send(request("/sign-in").header("Accept-Language", "de-CH,de;q=0.9"));
        assertThat(stranger.body()).contains("lang=\"de\"");
    }

    @Test
    void filesWithAHashAreKeptForEverAndPacked() throws Exception {
        Matcher css = Pattern.compile("/static/console\\.[0-9a-f]+\\.css")
                .matcher(get("/people/1").body());
        assertThat(css.find()).isTrue();
        HttpResponse<String> answer = send(request(css.group()).header("Accept-Encoding", "gzip"));
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(send(request("/static/console.0000000000.css")).statusCode()).isEqualTo(404);
    }

    private static String contentOf(Visit visit) {
        try (var stream = visit.findUpload("file").orElseThrow().open()) {
            return visit.findUpload("file").orElseThrow().fileName() + ": "
                    + new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String token() throws Exception {
        return tokenIn(get("/form").body());
    }

    private static String tokenIn(String page) {
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(signedIn(path));
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return send(posting(path, form));
    }

    private HttpRequest.Builder posting(String path, String form) {
        return form(path, form).header("Cookie", "rapport=secret");
    }

    private HttpRequest.Builder form(String path, String form) {
        return request(path)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    private HttpRequest.Builder signedIn(String path) {
        return request(path).header("Cookie", "rapport=secret");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(console.at(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** On a connection of its own: whoever is refused before all was sent finds the old one closed. */
    private static HttpResponse<String> sendAlone(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .or(() -> answer.headers().firstValue("HX-Redirect"))
                .orElseThrow();
    }
}
