package rapport.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import rapport.api.access.Forbidden;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Page;

class ConsoleServletTest extends ConsoleVisits {

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
    void longPagesTravelPacked() throws Exception {
        HttpResponse<String> answer = send(signedIn("/people/1").header("Accept-Encoding", "gzip"));
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().firstValue("Vary").orElseThrow()).contains("Accept-Encoding");
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
}
