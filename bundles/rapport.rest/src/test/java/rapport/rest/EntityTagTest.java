package rapport.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.rest.GatewayTest.BOOK;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client says of the version that it knows. */
class EntityTagTest {

    private RunningGateway api;
    private final Books books = new Books();

    @BeforeEach
    void start() throws Exception {
        api = new RunningGateway();
        api.gateway.addResource(books);
    }

    @AfterEach
    void stop() throws Exception {
        api.close();
    }

    @Test
    void takesAnyVersionOrOneOfSeveralAsRfc9110Says() throws Exception {
        String path = added();
        assertThat(change(path, "*").statusCode()).isEqualTo(200);
        assertThat(change(path, "\"7\", \"2\"").statusCode()).isEqualTo(200);
        assertThat(change(path, "\"7\", \"8\"").statusCode()).isEqualTo(412);
        assertThat(change(path, "W/\"3\"").statusCode()).isEqualTo(412);
        assertThat(change(path, " ").statusCode()).isEqualTo(428);
        assertThat(change("books/" + UUID.randomUUID(), "*").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> change(String path, String ifMatch) throws Exception {
        return api.send(api.request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", ifMatch)
                .PUT(HttpRequest.BodyPublishers.ofString(BOOK)));
    }

    @Test
    void answersNotModifiedToWhoHasIt() throws Exception {
        String path = added();
        HttpResponse<String> again = api.send(api.request(path).header("If-None-Match", "\"1\""));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(api.send(api.request(path).header("If-None-Match", "\"9\"")).statusCode())
                .isEqualTo(200);
    }

    private String added() throws Exception {
        return api.post("books", BOOK)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .substring("/api/v1/".length());
    }
}
