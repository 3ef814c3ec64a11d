package rapport.launcher.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** Imports files through the HTTP API as any client would. */
final class Imports {

    private static final String BOUNDARY = "bench-bench-bench";
    private static final long LOOK_EVERY_MILLIS = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final String token;

    Imports(int port, String token) {
        this.port = port;
        this.token = token;
    }

    /** Imports a file and tells how many seconds that took, from the upload until it is done. */
    double run(Path file, String kind) throws IOException, InterruptedException {
        long began = System.nanoTime();
        HttpResponse<String> accepted = client.send(
                request("/api/v1/imports")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofInputStream(() -> form(file, kind)))
                        .build(),
                BodyHandlers.ofString());
        if (accepted.statusCode() != 202) {
            throw new IOException("the import was not accepted: " + accepted.statusCode() + " " + accepted.body());
        }
        String location = accepted.headers().firstValue("Location").orElseThrow();
        JsonObject status = status(location);
        while (status.get("state").getAsString().equals("running")) {
            Thread.sleep(LOOK_EVERY_MILLIS);
            status = status(location);
        }
        if (!status.get("state").getAsString().equals("done")) {
            throw new IOException("the import failed: " + status);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private JsonObject status(String location) throws IOException, InterruptedException {
        String path = URI.create(location).getPath();
        HttpResponse<String> answer = client.send(request(path).build(), BodyHandlers.ofString());
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    private static InputStream form(Path file, String kind) {
        String head = field("kind", kind) + field("format", "csv") + "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName()
                + "\"\r\nContent-Type: text/csv\r\n\r\n";
        String tail = "\r\n--" + BOUNDARY + "--\r\n";
        try {
            return new SequenceInputStream(
                    Collections.enumeration(List.of(bytes(head), Files.newInputStream(file), bytes(tail))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String field(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
