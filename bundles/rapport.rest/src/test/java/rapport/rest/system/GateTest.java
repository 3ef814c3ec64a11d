package rapport.rest.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.condition.Condition;

class GateTest {

    private final Gate gate = new Gate();
    private final Server server = new Server();
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws Exception {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.addCustomizer(gate.createCustomizer());
        server.addConnector(new ServerConnector(server, new HttpConnectionFactory(configuration)));
        server.setHandler(new Inside());
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void showsACalmPageThatAsksAgainUntilAllIsStarted() throws Exception {
        HttpResponse<String> early = get("/people", "de-AT,de;q=0.9");
        assertThat(early.statusCode()).isEqualTo(503);
        assertThat(early.headers().firstValue("Retry-After")).contains("1");
        assertThat(early.body())
                .contains("Rapport startet", "lang=\"de\"", "http-equiv=\"refresh\"")
                .doesNotContain("<style", "style=");
        assertThat(get("/people", "fr").body()).contains("Rapport is starting");
        assertThat(get("/starting.css", "en").statusCode()).isEqualTo(200);

        gate.setReady(Condition.INSTANCE);
        assertThat(get("/people", "en").body()).isEqualTo("inside");

        gate.unsetReady(Condition.INSTANCE);
        assertThat(get("/people", "en").body()).contains("Rapport is stopping");
    }

    @Test
    void tellsProgramsInTheirOwnWords() throws Exception {
        HttpResponse<String> problem = get("/api/v1/people", "de");
        assertThat(problem.statusCode()).isEqualTo(503);
        assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(problem.body()).contains("\"status\":503", "Rapport is starting");
        assertThat(get("/system/health", "de").body()).isEqualTo("{\"status\":\"unavailable\"}");
    }

    @Test
    void leavesOtherErrorsToTheWebServer() throws Exception {
        get("/early", "en");
        gate.setReady(Condition.INSTANCE);
        assertThat(get("/nowhere", "en").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path, String language) throws Exception {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept-Language", language)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static final class Inside extends Handler.Abstract {

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            if (Request.getPathInContext(request).equals("/nowhere")) {
                Response.writeError(request, response, callback, 404);
                return true;
            }
            response.write(true, ByteBuffer.wrap("inside".getBytes(StandardCharsets.UTF_8)), callback);
            return true;
        }
    }
}
