package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who is signed in to the console without a browser: keeps cookies, and follows where forms lead. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Pattern INVITATION = Pattern.compile("/invitation\\?key=([A-Za-z0-9_-]+)");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI address;

    private Visitor(URI address) {
        this.address = address;
    }

    public static Visitor signIn(URI address, String login, String password) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(address);
        HttpResponse<String> answer =
                visitor.submit("/sign-in", "/sign-in", Map.of("login", login, "password", password));
        assertThat(answer.uri().getPath()).as(answer.body()).isNotEqualTo("/sign-in");
        return visitor;
    }

    /** Has an administrator make an account with these fields, and signs in with the link that comes of it. */
    static Visitor invited(Visitor administrator, Map<String, String> account, String password)
            throws IOException, InterruptedException {
        String page = "/administration/accounts/new";
        HttpResponse<String> made = administrator.submit(page, page, account);
        Matcher link = INVITATION.matcher(made.body());
        assertThat(link.find()).as(made.body()).isTrue();
        String form = "/invitation?key=" + link.group(1);
        Visitor visitor = new Visitor(administrator.address);
        HttpResponse<String> answer =
                visitor.submit(form, "/invitation", Map.of("key", link.group(1), "password", password));
        assertThat(answer.uri().getPath()).as(answer.body()).isEqualTo("/");
        return visitor;
    }

    /** Sends a form there, with the token of the page that it is on. */
    public HttpResponse<String> submit(String page, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(page).body());
        assertThat(token.find()).as(page + " carries a token").isTrue();
        String form = "_csrf=" + encoded(token.group(1))
                + fields.entrySet().stream()
                        .map(field -> "&" + encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining());
        return client.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", address.toString())
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
    }

    /** Has pages in that language from now on. */
    public void read(String language) throws IOException, InterruptedException {
        submit("/account", "/account", Map.of("language", language, "zone", "UTC"));
    }

    /** Asks without waiting for the answer. */
    public CompletableFuture<HttpResponse<String>> ask(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
