package rapport.launcher;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import rapport.launcher.feature.ProductFolder;
import rapport.launcher.karaf.KarafRepository;

/** An Apache Karaf as its makers ship it, given the product as people would who run one: bundles in its folders, words in its files. */
final class RunningKaraf implements AutoCloseable {

    static final Path UNPACKED = Path.of("target/containers/apache-karaf-minimal-4.4.8");

    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private final Path home;
    private final Process process;
    private final URI address;

    private RunningKaraf(Path home, Process process, URI address) {
        this.home = home;
        this.process = process;
        this.address = address;
    }

    /** Unpacks one; it runs on Felix. */
    static Path unpack(Path folder) throws IOException {
        Path home = folder.resolve("karaf");
        copy(UNPACKED, home);
        return home;
    }

    /** Has it run on this Equinox, which its makers name and do not ship. */
    static Path onEquinox(Path home, Path equinox) throws IOException {
        String version = equinox.getFileName().toString().replaceAll("org.eclipse.osgi-|\\.jar", "");
        Path place =
                home.resolve("system/org/eclipse/platform/org.eclipse.osgi").resolve(version);
        Path copy = Files.copy(equinox, Files.createDirectories(place).resolve(equinox.getFileName()));
        try (FileSystem zip = FileSystems.newFileSystem(copy)) {
            // Karaf 4.4 takes the first line of this file for the name of a class, and this Equinox begins it with a
            // remark.
            Path named = zip.getPath("META-INF/services/org.osgi.framework.launch.FrameworkFactory");
            Files.write(
                    named,
                    Files.readAllLines(named).stream()
                            .filter(line -> !line.startsWith("#"))
                            .toList());
            // With that its makers' signature fits no more.
            for (String signature : List.of("META-INF/ECLIPSE_.SF", "META-INF/ECLIPSE_.RSA")) {
                Files.delete(zip.getPath(signature));
            }
        }
        String maven = "mvn\\:org.eclipse.platform/org.eclipse.osgi/" + version;
        say(home, "config.properties", "karaf.framework.equinox=", maven + "\n# it was ");
        say(home, "config.properties", "karaf.framework=", "equinox\n# it was ");
        return home;
    }

    /** Starts one that has these features from its first start on, and waits until the product answers. */
    static RunningKaraf start(Path home, String password, String features) throws Exception {
        String repository =
                new KarafRepository(new ProductFolder(RunningProduct.product())).write(home.resolve("system"));
        int port = freePort();
        say(home, "org.apache.karaf.features.cfg", "featuresRepositories = ", repository + ", ");
        say(home, "org.apache.karaf.features.cfg", "featuresBoot = ", features + ", ");
        say(home, "org.apache.karaf.shell.cfg", "sshPort = ", freePort() + "\n# it was ");
        Files.writeString(
                home.resolve("etc/org.apache.felix.http.cfg"),
                "org.apache.felix.http.host = 127.0.0.1\norg.osgi.service.http.port = " + port + "\n");
        // Whatever is not in its folder is missing, and nowhere else.
        say(home, "org.ops4j.pax.url.mvn.cfg", "org.ops4j.pax.url.mvn.repositories= ", "\n# they were ");
        ProcessBuilder karaf = new ProcessBuilder(home.resolve("bin/karaf").toString(), "server")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("terminal.out").toFile());
        karaf.environment().put("RAPPORT_ADMIN_PASSWORD", password);
        karaf.environment().put("JAVA_HOME", System.getProperty("java.home"));
        RunningKaraf running = new RunningKaraf(home, karaf.start(), URI.create("http://127.0.0.1:" + port));
        running.await();
        return running;
    }

    Visitor signIn(String login, String password) throws IOException, InterruptedException {
        return Visitor.signIn(address, login, password);
    }

    private void await() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (log().contains("Rapport runs at " + address) && answers()) {
                return;
            }
            Thread.sleep(200);
        }
        close();
        throw new IllegalStateException("Rapport did not start in Karaf: " + log());
    }

    private boolean answers() throws InterruptedException {
        try {
            HttpRequest signIn =
                    HttpRequest.newBuilder(address.resolve("/sign-in")).build();
            return HttpClient.newHttpClient()
                            .send(signIn, BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String log() throws IOException {
        Path log = home.resolve("data/log/karaf.log");
        return Files.exists(log) ? Files.readString(log) : Files.readString(home.resolve("terminal.out"));
    }

    /** Puts words right behind a key of a file in {@code etc}. */
    private static void say(Path home, String file, String key, String words) throws IOException {
        Path place = home.resolve("etc").resolve(file);
        String text = Files.readString(place);
        if (!text.contains("\n" + key)) {
            throw new IllegalStateException(file + " has no line that begins with " + key);
        }
        Files.writeString(place, text.replace("\n" + key, "\n" + key + words));
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(source.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Ends the script and the Java that it became or started. */
    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }
}
