package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.RunningProduct.Setting;

/** The health of the product is there as long as its port is, and what has begun is finished before it ends. */
class HealthIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void isReadyOrNotFromTheFirstAnswerToTheLastAndWhatIsInFlightIsAnswered() throws Exception {
        int port = freePort();
        Setting setting = Setting.in(folder).with("RAPPORT_ADMIN_PASSWORD", "correct horse battery");
        try (Watch watch = new Watch(port);
                RunningProduct product =
                        RunningProduct.start(setting, "--port", String.valueOf(port), "--own-domain", "ours.example")) {
            String token = product.token();
            watch.await(200);
            try (SlowUpload slow = SlowUpload.to(product.address(), token, 1_000)) {
                slow.sendHalf();
                awaitReading(product, token);
                CompletableFuture<Void> ended = CompletableFuture.runAsync(() -> terminate(product));
                watch.await(503);
                assertThat(slow.sendRest()).isEqualTo("HTTP/1.1 202");
                ended.join();
            }
            assertThat(watch.statuses()).isSubsetOf(200, 503);
            assertThat(product.output()).doesNotContain("Exception");
        }
    }

    // Requests are taken in order: once a later one is answered, the web server has seen the beginning of the earlier
    // one.
    private static void awaitReading(RunningProduct product, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(product.address().resolve("/api/v1/levels"))
                .header("Authorization", "Bearer " + token)
                .build();
        for (int i = 0; i < 10; i++) {
            assertThat(HttpClient.newHttpClient()
                            .send(request, BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private static void terminate(RunningProduct product) {
        try {
            product.terminate();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Asks for the health again and again, over new connections and kept ones. */
    private static final class Watch implements AutoCloseable {

        private final URI health;
        private final List<Integer> seen = new CopyOnWriteArrayList<>();
        private final Thread thread = new Thread(this::run, "health-watch");
        private volatile int latest;
        private volatile boolean closed;

        Watch(int port) {
            health = URI.create("http://127.0.0.1:" + port + "/system/health");
            thread.start();
        }

        private void run() {
            HttpClient kept = HttpClient.newHttpClient();
            while (!closed) {
                ask(HttpClient.newHttpClient());
                ask(kept);
            }
        }

        private void ask(HttpClient client) {
            try {
                HttpRequest request =
                        HttpRequest.newBuilder(health).timeout(PATIENCE).build();
                latest = client.send(request, BodyHandlers.discarding()).statusCode();
                if (!seen.contains(latest)) {
                    seen.add(latest);
                }
            } catch (IOException nobodyListens) {
                latest = 0;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        void await(int status) {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (latest != status) {
                assertThat(System.nanoTime())
                        .as("waiting for %d, seen %s", status, seen)
                        .isLessThan(end);
                Thread.onSpinWait();
            }
        }

        List<Integer> statuses() {
            return List.copyOf(seen);
        }

        @Override
        public void close() {
            closed = true;
            try {
                thread.join();
            } catch (InterruptedException stopped) {
                throw new UncheckedIOException(new IOException(stopped));
            }
        }
    }
}
