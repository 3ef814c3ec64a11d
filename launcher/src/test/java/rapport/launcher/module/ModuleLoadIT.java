package rapport.launcher.module;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.Visitor;

/** A level is updated and rolled back again and again while people and programs use it and its neighbours. */
class ModuleLoadIT {

    private static final int TIMES = 50;
    private static final int EVERY_MILLIS = 5;
    private static final int MOST_AT_ONCE = 64;
    private static final String OLD_WORD = "Customers";
    private static final String NEW_WORD = "Clientele";

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Queue<String> troubles = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final ConcurrentHashMap<String, Integer> seen = new ConcurrentHashMap<>();

    @Test
    void noRequestFailsAndNoneIsAnsweredByHalfAModule() throws Exception {
        try (ModuleDesk desk = ModuleDesk.open(folder)) {
            Path archive = desk.signed(TestModule.shipped("customers", "7.0.0").saying(OLD_WORD, NEW_WORD));
            URI address = desk.product().address();
            String token = desk.product().token();
            Visitor admin = desk.administrator();
            desk.done("plan", archive.toString());
            Path modules = folder.resolve("data/modules/customers");
            String install;
            try (Stream<Path> versions = Files.list(modules)) {
                String version = versions.map(each -> each.getFileName().toString())
                        .filter(name -> name.startsWith("7.0.0-"))
                        .findFirst()
                        .orElseThrow();
                install = "\"module\": \"customers\", \"version\": \"" + version + "\"";
            }
            ScheduledExecutorService traffic = Executors.newScheduledThreadPool(2);
            Semaphore room = new Semaphore(MOST_AT_ONCE);
            AtomicInteger turn = new AtomicInteger();
            traffic.scheduleAtFixedRate(
                    () -> ask(address, turn.getAndIncrement(), token, admin, room),
                    0,
                    EVERY_MILLIS,
                    TimeUnit.MILLISECONDS);
            for (int time = 0; time < TIMES; time++) {
                String change = changed(address, token, install);
                changed(address, token, "\"rollback\": \"" + change + "\"");
            }
            traffic.shutdown();
            assertThat(traffic.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            room.acquire(MOST_AT_ONCE);
            assertThat(troubles).as(desk.product().output()).isEmpty();
        }
        assertThat(answered.get()).isGreaterThan(TIMES * 50);
        assertThat(seen).containsKeys(OLD_WORD, NEW_WORD);
    }

    /** Plans a change and agrees to it, as a program does; the id of the change. */
    private String changed(URI address, String token, String wanted) throws Exception {
        String plan = post(address.resolve("/api/v1/module-changes/plans"), token, "{" + wanted + "}")
                .get("plan")
                .getAsString();
        String agreed = "{" + wanted + ", \"plan\": \"" + plan + "\", \"why\": \"under load\"}";
        return post(address.resolve("/api/v1/module-changes"), token, agreed)
                .get("id")
                .getAsString();
    }

    private JsonObject post(URI address, String token, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private void ask(URI address, int turn, String token, Visitor admin, Semaphore room) {
        if (!room.tryAcquire()) {
            return;
        }
        List<String> paths =
                List.of("/customers", "/api/v1/levels", "/people", "/api/v1/people", "/", "/customers?view=board");
        String path = paths.get(turn % paths.size());
        CompletableFuture<HttpResponse<String>> answer = path.startsWith("/api/")
                ? http.sendAsync(
                        HttpRequest.newBuilder(address.resolve(path))
                                .timeout(Duration.ofSeconds(60))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.ofString())
                : admin.ask(path);
        answer.whenComplete((response, failed) -> {
            room.release();
            if (failed != null) {
                troubles.add(path + ": " + failed);
            } else {
                judge(path, response);
            }
        });
    }

    private void judge(String path, HttpResponse<String> response) {
        answered.incrementAndGet();
        if (response.statusCode() != 200) {
            troubles.add(path + " answered " + response.statusCode());
            return;
        }
        String body = response.body();
        boolean saysOld = body.contains(">" + OLD_WORD + "<") || body.contains("\"" + OLD_WORD + "\"");
        boolean saysNew = body.contains(NEW_WORD);
        if (saysOld && saysNew) {
            troubles.add(path + " was answered by half a module");
        }
        boolean namesLevel = !path.startsWith("/api/v1/people");
        if (namesLevel && !saysOld && !saysNew) {
            troubles.add(path + " was answered without the level: " + body.substring(0, Math.min(300, body.length())));
        }
        if (saysOld || saysNew) {
            seen.merge(saysNew ? NEW_WORD : OLD_WORD, 1, Integer::sum);
        }
    }
}
