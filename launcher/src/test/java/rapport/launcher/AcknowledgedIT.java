package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.RunningProduct.Setting;

/** What was acknowledged is there after a crash, however soon the crash comes. */
class AcknowledgedIT {

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void aPersonAddedRightBeforeACrashIsThereAfterIt() throws Exception {
        Setting setting = Setting.in(folder).with("RAPPORT_ADMIN_PASSWORD", "correct horse battery");
        String token = "";
        String person = "";
        for (int round = 0; round < 3; round++) {
            try (RunningProduct product = RunningProduct.start(setting, "--own-domain", "ours.example")) {
                if (token.isEmpty()) {
                    String[] words = product.run("token", "crash").out().strip().split("\\s+");
                    token = words[words.length - 1];
                } else {
                    assertThat(send(product, person, token, null).statusCode())
                            .as(person)
                            .isEqualTo(200);
                }
                String body = "{\"givenName\":\"Round\",\"familyName\":\"Number" + round + "\"}";
                HttpResponse<String> added = send(product, "/api/v1/people", token, body);
                product.kill();
                assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
                person = URI.create(added.headers().firstValue("Location").orElseThrow())
                        .getPath();
            }
        }
    }

    private HttpResponse<String> send(RunningProduct product, String path, String token, @Nullable String body)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(product.address().resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
        return http.send(
                body == null
                        ? request.build()
                        : request.POST(BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString());
    }
}
