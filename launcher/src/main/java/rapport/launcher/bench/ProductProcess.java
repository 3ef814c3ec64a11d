package rapport.launcher.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product as people start it: the script, a process of its own, a data folder. */
final class ProductProcess implements AutoCloseable {

    static final String PASSWORD = "bench-bench-bench";

    private static final long PATIENCE_SECONDS = 120;
    private static final long LOOK_EVERY_MILLIS = 5;

    private final Path script;
    private final Path data;
    private final int port;
    private final Process process;
    private final double secondsToFirstPage;

    private ProductProcess(Path script, Path data, int port, Process process, double secondsToFirstPage) {
        this.script = script;
        this.data = data;
        this.port = port;
        this.process = process;
        this.secondsToFirstPage = secondsToFirstPage;
    }

    /** Starts it and waits for its first page. */
    static ProductProcess start(Path script, Path data, List<String> options) throws IOException, InterruptedException {
        int port = freePort();
        List<String> words =
                new ArrayList<>(List.of(script.toString(), "--data", data.toString(), "--port", String.valueOf(port)));
        words.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(data).toFile()));
        builder.environment().put("RAPPORT_ADMIN_PASSWORD", PASSWORD);
        long began = System.nanoTime();
        Process process = builder.start();
        waitForFirstPage(process, port);
        return new ProductProcess(script, data, port, process, (System.nanoTime() - began) / 1e9);
    }

    private static void waitForFirstPage(Process process, int port) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!answers(port)) {
            if (!process.isAlive()) {
                throw new IOException("the product ended with code " + process.exitValue() + " instead of starting");
            }
            if (System.nanoTime() > end) {
                throw new IOException("the product showed no page within " + PATIENCE_SECONDS + " seconds");
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
    }

    private static boolean answers(int port) {
        try {
            HttpURLConnection page = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + "/").toURL().openConnection();
            return page.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Path log(Path data) {
        return data.resolveSibling("product.log");
    }

    /** What it has written so far. */
    List<String> log() throws IOException {
        return Files.readAllLines(log(data));
    }

    int port() {
        return port;
    }

    double secondsToFirstPage() {
        return secondsToFirstPage;
    }

    /** What {@code rapport token} prints last. */
    String token() throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(
                        script.toString(), "token", "bench", "--data", data.toString(), "--port", String.valueOf(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.waitFor() != 0) {
            throw new IOException("no token was given: " + printed);
        }
        String[] words = printed.strip().split("\\s+");
        return words[words.length - 1];
    }

    /** Memory that it holds, in MB; where the system does not tell, not a number. */
    double residentMegabytes() throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the product did not stop within " + PATIENCE_SECONDS + " seconds");
        }
    }
}
