package rapport.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.osgi.framework.BundleReference;
import rapport.store.api.Schema;

/** The scripts of a schema as its own bundle holds them; outside a framework, as its class path does. */
record Scripts(List<Script> scripts) {

    private static final String SUFFIX = ".sql";

    Scripts {
        scripts = List.copyOf(scripts);
    }

    /** Those meant for all engines, and those that only the given one understands. */
    static Scripts of(Schema schema, String engine) {
        try {
            Scripts scripts = chosen(find(schema), engine);
            if (scripts.scripts().isEmpty()) {
                throw new IllegalArgumentException(
                        "there are no scripts in " + schema.migrations() + " beside " + schema.owner());
            }
            return scripts;
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalArgumentException("the scripts of " + schema + " cannot be read", unreadable);
        }
    }

    /** The scripts of a module in the file of a bundle, which need not run. */
    static Scripts inBundle(String module, Path bundle, String engine) {
        try {
            return chosen(inJar(bundle, Schema.migrationsOf(module) + "/"), engine);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "the scripts of " + module + " cannot be read from " + bundle, unreadable);
        }
    }

    private static Scripts chosen(List<URL> found, String engine) throws IOException {
        Map<String, Script> chosen = new TreeMap<>();
        for (URL url : found) {
            String file = url.getPath().substring(url.getPath().lastIndexOf('/') + 1);
            String[] parts = file.substring(0, file.length() - SUFFIX.length()).split("\\.");
            if (parts.length == 1 || parts[1].equals(engine)) {
                chosen.put(parts[0], new Script(parts[0] + SUFFIX, read(url)));
            }
        }
        return new Scripts(new ArrayList<>(chosen.values()));
    }

    /** A word that changes whenever a script does. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Script script : scripts) {
                digest.update(script.name().getBytes(UTF_8));
                digest.update((byte) 0);
                digest.update(script.text().getBytes(UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<URL> find(Schema schema) throws IOException, URISyntaxException {
        if (schema.owner().getClassLoader() instanceof BundleReference home) {
            Enumeration<URL> entries = home.getBundle().findEntries("/" + schema.migrations(), "V*" + SUFFIX, false);
            return entries == null ? List.of() : Collections.list(entries);
        }
        URL folder = schema.owner().getResource("/" + schema.migrations());
        if (folder == null) {
            return List.of();
        }
        return folder.getProtocol().equals("jar") ? inJar(folder) : inFolder(Path.of(folder.toURI()));
    }

    private static List<URL> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isScript(file.getFileName().toString()))
                    .map(Scripts::url)
                    .toList();
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private static List<URL> inJar(URL folder) throws IOException, URISyntaxException {
        JarURLConnection connection = (JarURLConnection) folder.openConnection();
        return inJar(
                Path.of(connection.getJarFileURL().toURI()),
                connection.getEntryName().replaceAll("/?$", "/"));
    }

    private static List<URL> inJar(Path file, String prefix) throws IOException {
        List<URL> found = new ArrayList<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (name.startsWith(prefix) && isScript(name.substring(prefix.length()))) {
                    found.add(new URL("jar:" + file.toUri() + "!/" + name));
                }
            }
        }
        return found;
    }

    private static boolean isScript(String file) {
        return file.startsWith("V") && file.endsWith(SUFFIX) && file.indexOf('/') < 0;
    }

    private static String read(URL url) throws IOException {
        try (InputStream stream = url.openStream()) {
            return new String(stream.readAllBytes(), UTF_8).replace("\r\n", "\n");
        }
    }
}
