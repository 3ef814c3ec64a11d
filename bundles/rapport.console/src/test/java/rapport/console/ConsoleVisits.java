package rapport.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Widgets;

/** A console with a page and a form, and visits to it over HTTP. */
abstract class ConsoleVisits {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([0-9a-f]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    TestConsole console;

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

    String token() throws Exception {
        return tokenIn(get("/form").body());
    }

    static String tokenIn(String page) {
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(signedIn(path));
    }

    HttpResponse<String> post(String path, String form) throws Exception {
        return send(posting(path, form));
    }

    HttpRequest.Builder posting(String path, String form) {
        return form(path, form).header("Cookie", "rapport=secret");
    }

    HttpRequest.Builder form(String path, String form) {
        return request(path)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    HttpRequest.Builder signedIn(String path) {
        return request(path).header("Cookie", "rapport=secret");
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(console.at(path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .or(() -> answer.headers().firstValue("HX-Redirect"))
                .orElseThrow();
    }
}
