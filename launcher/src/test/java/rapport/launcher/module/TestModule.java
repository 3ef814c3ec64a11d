package rapport.launcher.module;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import rapport.launcher.RunningProduct;

/** A version of a module, made as its publisher would: a bundle, the file of its feature, both in one archive. */
final class TestModule {

    private final String name;
    private final String symbolicName;
    private final String version;
    private final Manifest manifest;
    private final Map<String, byte[]> entries;

    private TestModule(
            String name, String symbolicName, String version, Manifest manifest, Map<String, byte[]> entries) {
        this.name = name;
        this.symbolicName = symbolicName;
        this.version = version;
        this.manifest = manifest;
        this.entries = entries;
    }

    /** A later version of a level that the product ships: the same bundle under another number. */
    static TestModule shipped(String name, String version) throws IOException {
        Path jar;
        try (Stream<Path> jars = Files.list(RunningProduct.product().resolve("bundles"))) {
            jar = jars.filter(file -> file.getFileName().toString().startsWith("rapport." + name + "-"))
                    .findFirst()
                    .orElseThrow();
        }
        Map<String, byte[]> entries = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = new Manifest(file.getManifest());
            manifest.getMainAttributes().putValue("Bundle-Version", version);
            for (JarEntry entry : Collections.list(file.entries())) {
                if (!entry.isDirectory() && !entry.getName().startsWith("META-INF/")) {
                    try (InputStream in = file.getInputStream(entry)) {
                        entries.put(entry.getName(), in.readAllBytes());
                    }
                }
            }
            return new TestModule(name, "rapport." + name, version, manifest, entries);
        }
    }

    /** A module of classes of this test, each a component offered as what the map says. */
    static TestModule of(String name, String version, Map<Class<?>, Class<?>> components) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        StringBuilder descriptions = new StringBuilder();
        for (Map.Entry<Class<?>, Class<?>> each : components.entrySet()) {
            entries.putAll(classes(each.getKey()));
            String file = "OSGI-INF/" + each.getKey().getSimpleName() + ".xml";
            entries.put(file, component(name, each.getKey(), each.getValue()).getBytes(UTF_8));
            descriptions.append(descriptions.isEmpty() ? "" : ",").append(file);
        }
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "example." + name);
        main.putValue("Bundle-Version", version);
        main.putValue("Service-Component", descriptions.toString());
        main.putValue(
                "Import-Package",
                "rapport.api.level,rapport.api.module,rapport.api.access,rapport.api.signal,rapport.api.rest,"
                        + "rapport.console.api,rapport.store.api,gg.jte,gg.jte.html,org.jooq,org.jooq.impl,"
                        + "org.osgi.framework;resolution:=optional");
        return new TestModule(name, "example." + name, version, manifest, entries);
    }

    private static Map<String, byte[]> classes(Class<?> type) throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        String folder = type.getPackageName().replace('.', '/');
        Path home = Path.of("target/test-classes").resolve(folder);
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.toList()) {
                String named = file.getFileName().toString();
                if (named.equals(type.getSimpleName() + ".class") || named.startsWith(type.getSimpleName() + "$")) {
                    found.put(folder + "/" + named, Files.readAllBytes(file));
                }
            }
        }
        return found;
    }

    private static String component(String module, Class<?> type, Class<?> service) {
        String database = type.isAnnotationPresent(NeedsDatabase.class)
                ? "<reference name=\"database\" interface=\"rapport.store.api.Database\" parameter=\"0\"/>"
                : "";
        return """
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="%1$s" immediate="true" init="%5$d">
                  <property name="rapport.console.path" value="/%4$s/%2$s"/>
                  <implementation class="%1$s"/><service><provide interface="%3$s"/></service>
                  %6$s
                </scr:component>
                """.formatted(
                        type.getName(),
                        type.getSimpleName().toLowerCase(Locale.ROOT),
                        service.getName(),
                        module,
                        database.isEmpty() ? 0 : 1,
                        database);
    }

    /** The same with another file in its bundle. */
    TestModule with(String path, String text) {
        Map<String, byte[]> more = new TreeMap<>(entries);
        more.put(path, text.getBytes(UTF_8));
        return new TestModule(name, symbolicName, version, manifest, more);
    }

    /** The same with another word of the same length wherever its classes say just the one. */
    TestModule saying(String word, String other) {
        if (word.length() != other.length()) {
            throw new IllegalArgumentException(word + " and " + other + " are not of one length");
        }
        // A constant of a class file is its kind, its length and its text; names that begin with the word stay.
        String constant = "\u0001\u0000" + (char) word.length();
        Map<String, byte[]> more = new TreeMap<>(entries);
        more.replaceAll((path, bytes) -> path.endsWith(".class")
                ? new String(bytes, ISO_8859_1)
                        .replace(constant + word, constant + other)
                        .getBytes(ISO_8859_1)
                : bytes);
        return new TestModule(name, symbolicName, version, manifest, more);
    }

    /** The same with one more header in its bundle's manifest. */
    TestModule withHeader(String header, String value) {
        Manifest more = new Manifest(manifest);
        more.getMainAttributes().putValue(header, value);
        return new TestModule(name, symbolicName, version, more, entries);
    }

    /** The same, needing one more package. */
    TestModule importing(String more) {
        String imports = manifest.getMainAttributes().getValue("Import-Package");
        return withHeader("Import-Package", imports + "," + more);
    }

    /** The archive, not signed yet. */
    Path archive(Path folder) throws IOException {
        byte[] bundle = bundle();
        String feature = """
                {"feature-resource-version": "1.0", "id": "example:%1$s:%2$s", "name": "%1$s",
                 "description": "A module of the test.", "categories": ["level"],
                 "bundles": [{"id": "example:%3$s:%2$s", "sha256": "%4$s"}]}
                """.formatted(name, version, symbolicName, sha256(bundle));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(name + ".json", feature.getBytes(UTF_8));
        files.put("bundles/" + symbolicName + "-" + version + ".jar", bundle);
        Path archive = Files.createDirectories(folder).resolve(name + "-" + version + ".jar");
        Manifest plain = new Manifest();
        plain.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        Files.write(archive, jar(plain, files));
        return archive;
    }

    private byte[] bundle() throws IOException {
        return jar(manifest, entries);
    }

    private static byte[] jar(Manifest manifest, Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                jar.putNextEntry(new ZipEntry(file.getKey()));
                jar.write(file.getValue());
                jar.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
