package rapport.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import rapport.api.level.Level;
import rapport.api.rest.Resource;
import rapport.api.signal.SignalRule;
import rapport.console.api.Finder;
import rapport.console.api.Navigation;
import rapport.console.api.Page;
import rapport.console.api.Panel;
import rapport.launcher.faulty.BrokenPage;
import rapport.launcher.faulty.BrokenResource;
import rapport.launcher.faulty.EndlessNavigation;
import rapport.launcher.faulty.PlacelessPanel;
import rapport.launcher.faulty.SilentFinder;
import rapport.launcher.faulty.SilentLevel;
import rapport.launcher.faulty.SilentNavigation;
import rapport.launcher.faulty.SilentPage;
import rapport.launcher.faulty.SilentResource;
import rapport.launcher.faulty.SilentRule;
import rapport.launcher.faulty.WrongFinder;
import rapport.launcher.faulty.WrongLevel;
import rapport.launcher.faulty.WrongNavigation;
import rapport.launcher.faulty.WrongPanel;
import rapport.launcher.faulty.WrongRule;

/** The assembled product with one more feature, whose bundle contributes something faulty of every kind. */
final class FaultyProduct {

    /** Each faulty class, and as what it is offered. */
    static final Map<Class<?>, Class<?>> OFFERED = Map.ofEntries(
            Map.entry(SilentLevel.class, Level.class),
            Map.entry(WrongLevel.class, Level.class),
            Map.entry(SilentRule.class, SignalRule.class),
            Map.entry(WrongRule.class, SignalRule.class),
            Map.entry(SilentNavigation.class, Navigation.class),
            Map.entry(WrongNavigation.class, Navigation.class),
            Map.entry(EndlessNavigation.class, Navigation.class),
            Map.entry(SilentPage.class, Page.class),
            Map.entry(BrokenPage.class, Page.class),
            Map.entry(PlacelessPanel.class, Panel.class),
            Map.entry(WrongPanel.class, Panel.class),
            Map.entry(SilentFinder.class, Finder.class),
            Map.entry(WrongFinder.class, Finder.class),
            Map.entry(SilentResource.class, Resource.class),
            Map.entry(BrokenResource.class, Resource.class));

    private static final String JAR = "rapport.faulty-1.0.0.jar";
    private static final String NOT_XML = "OSGI-INF/metatype/settings.xml";

    private FaultyProduct() {}

    /** Copies the product there, and adds the feature {@code faulty}. */
    static Path in(Path folder) throws IOException {
        Path product = RunningProduct.product();
        for (String part : List.of("bundles", "features")) {
            Path target = Files.createDirectories(folder.resolve(part));
            try (Stream<Path> files = Files.list(product.resolve(part))) {
                for (Path file : files.toList()) {
                    Files.copy(file, target.resolve(file.getFileName()));
                }
            }
        }
        byte[] jar = jar();
        Files.write(folder.resolve("bundles").resolve(JAR), jar);
        Files.writeString(folder.resolve("features/faulty.json"), feature(checksum(jar)));
        return folder;
    }

    private static String feature(String checksum) {
        return """
                {"feature-resource-version": "1.0", "id": "example:features.faulty:1.0.0", "name": "Faulty",
                 "description": "Fails in every way.", "categories": [], "complete": false,
                 "bundles": [{"id": "example:rapport.faulty:1.0.0", "sha256": "%s"}],
                 "configurations": {"rapport.registry.door": {"time_limit_seconds:Integer": 1}}}
                """.formatted(checksum);
    }

    private static byte[] jar() throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        StringBuilder components = new StringBuilder();
        for (Map.Entry<Class<?>, Class<?>> each : OFFERED.entrySet()) {
            Class<?> type = each.getKey();
            String file = type.getName().replace('.', '/') + ".class";
            try (InputStream in = FaultyProduct.class.getClassLoader().getResourceAsStream(file)) {
                entries.put(file, in.readAllBytes());
            }
            String component = "OSGI-INF/" + type.getSimpleName() + ".xml";
            entries.put(component, component(type, each.getValue()).getBytes(UTF_8));
            components.append(components.isEmpty() ? "" : ",").append(component);
        }
        entries.put(NOT_XML, "<MetaData".getBytes(UTF_8));
        return written(manifest(components.toString()), entries);
    }

    private static byte[] written(Manifest manifest, Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                ((OutputStream) jar).write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Manifest manifest(String components) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        Map.of(
                        "Bundle-ManifestVersion", "2",
                        "Bundle-SymbolicName", "rapport.faulty",
                        "Bundle-Version", "1.0.0",
                        "Service-Component", components,
                        "Import-Package", "rapport.api.level,rapport.api.signal,rapport.api.rest,rapport.console.api")
                .forEach(main::putValue);
        return manifest;
    }

    private static String component(Class<?> type, Class<?> service) {
        return """
                <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="%1$s">
                  <property name="rapport.console.path" value="/faulty/%2$s"/>
                  <implementation class="%1$s"/><service><provide interface="%3$s"/></service>
                </scr:component>
                """.formatted(type.getName(), path(type), service.getName());
    }

    /** Where a faulty page is. */
    static String path(Class<?> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
