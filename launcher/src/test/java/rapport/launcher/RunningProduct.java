package rapport.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The assembled product in a process of its own, as people run it, on a free port and a data folder of the test's. */
public final class RunningProduct implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("Rapport runs at (\\S+)");
    private static final String FRAMEWORK = "rapport.test.framework";
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private final Process process;
    private final Path output;
    private final Setting setting;
    private final URI address;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /**
     * Where and how to run.
     *
     * @param data the data folder
     * @param cache the user's cache folder, so that tests leave nothing behind
     * @param environment further variables, such as the password for an unattended set-up
     * @param properties system properties of the child
     */
    public record Setting(Path data, Path cache, Map<String, String> environment, Map<String, String> properties) {

        public Setting {
            environment = Map.copyOf(environment);
            properties = Map.copyOf(properties);
        }

        /** Everything below one folder of the test's. */
        public static Setting in(Path folder) {
            return new Setting(folder.resolve("data"), folder.resolve("cache"), Map.of(), Map.of());
        }

        /** On the framework in this file instead of the one that the product brings. */
        public Setting on(Path framework) {
            Map<String, String> more = new HashMap<>(properties);
            more.put(FRAMEWORK, framework.toString());
            return new Setting(data, cache, environment, more);
        }

        public Setting with(String variable, String value) {
            Map<String, String> more = new HashMap<>(environment);
            more.put(variable, value);
            return new Setting(data, cache, more, properties);
        }

        /** Starts these features at once, without asking the module manager. */
        public Setting withFeatures(String names) {
            return new Setting(data, cache, environment, Map.of("rapport.features", names));
        }
    }

    /** How a command that ran to its end came out. */
    public record Ended(int code, String out, String err) {}

    private RunningProduct(Process process, Path output, Setting setting) throws IOException, InterruptedException {
        this.process = process;
        this.output = output;
        this.setting = setting;
        this.address = awaitAddress();
    }

    /** Starts, and returns once the product has said where it is. */
    public static RunningProduct start(Setting setting, String... options) throws IOException, InterruptedException {
        return startBy("start", setting, options);
    }

    /** The same by another command that stays. */
    static RunningProduct startBy(String command, Setting setting, String... options)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of(options));
        if (!words.contains("--port")) {
            words.addAll(List.of("--port", "0"));
        }
        Path output = Files.createTempFile("rapport", ".out");
        Process process = builder(setting, words)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new RunningProduct(process, output, setting);
    }

    /** Runs a command on the same data folder to its end. */
    public static Ended run(Setting setting, String... words) throws IOException, InterruptedException {
        Path out = Files.createTempFile("rapport", ".out");
        Path err = Files.createTempFile("rapport", ".err");
        Process process = builder(setting, List.of(words))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(String.join(" ", words) + " did not end");
        }
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** A token for the API, of the first administrator. */
    public String token() throws IOException, InterruptedException {
        String[] words = run("token", "test").out().strip().split("\\s+");
        return words[words.length - 1];
    }

    public Ended run(String... words) throws IOException, InterruptedException {
        return run(setting, words);
    }

    private static ProcessBuilder builder(Setting setting, List<String> words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // As much memory as the script gives.
        command.add("-Xmx1g");
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Dfile.encoding=UTF-8"));
        command.add("-Drapport.home=" + product());
        setting.properties().forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-cp", classPath(setting.properties().get(FRAMEWORK)), "rapport.launcher.Main"));
        command.addAll(words);
        command.addAll(List.of("--data", setting.data().toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("XDG_CACHE_HOME", setting.cache().toString());
        builder.environment().putAll(setting.environment());
        return builder;
    }

    /** The assembled product, as the build names it. */
    public static Path product() {
        return Path.of(System.getProperty("rapport.product", "target/product")).toAbsolutePath();
    }

    /** The program's own, with another framework in the place of its own where one is named. */
    private static String classPath(@Nullable String framework) throws IOException {
        try (Stream<Path> jars = Files.list(product().resolve("lib"))) {
            Stream<String> files = jars.map(Path::toString)
                    .filter(jar -> framework == null || !jar.contains("org.apache.felix.framework-"))
                    .sorted();
            return Stream.concat(files, Stream.ofNullable(framework)).collect(Collectors.joining(File.pathSeparator));
        }
    }

    private URI awaitAddress() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Matcher found = ADDRESS.matcher(output());
            if (found.find()) {
                return URI.create(found.group(1));
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("it ended with " + process.exitValue() + ": " + output());
            }
            Thread.sleep(20);
        }
        process.destroyForcibly();
        throw new IllegalStateException("it did not start: " + output());
    }

    /** Where it is, such as {@code http://127.0.0.1:40123}. */
    public URI address() {
        return address;
    }

    /** Returns when it has written this. */
    public void awaitOutput(String words) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!output().contains(words)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("it did not say \"" + words + "\": " + output());
            }
            Thread.sleep(20);
        }
    }

    /** Everything that it wrote on the terminal so far. */
    public String output() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Ends it as a crash would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it as a system that shuts down would. */
    public void terminate() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            kill();
            throw new IllegalStateException("it did not end: " + output());
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
