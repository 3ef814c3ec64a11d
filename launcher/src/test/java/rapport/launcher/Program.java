package rapport.launcher;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.StreamSupport;

/** A program that uses the API with somebody's token. */
public record Program(HttpClient http, URI address, String token) {

    /** With a new token of that account. */
    public static Program of(RunningProduct product, String login) throws IOException, InterruptedException {
        RunningProduct.Ended made = product.run("token", "test", "--account", login);
        String[] words = made.out().strip().split("\\s+");
        return new Program(HttpClient.newHttpClient(), product.address(), words[words.length - 1]);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, "", "");
    }

    public HttpResponse<String> send(String method, String path, String body, String ifMatch)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve("/api/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!ifMatch.isEmpty()) {
            request.header("If-Match", ifMatch);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** Everything that a collection holds, up to as many as come at once. */
    public List<JsonObject> items(String path) throws IOException, InterruptedException {
        String all = path + (path.contains("?") ? "&" : "?") + "limit=1000";
        JsonArray items =
                JsonParser.parseString(get(all).body()).getAsJsonObject().getAsJsonArray("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }
}
