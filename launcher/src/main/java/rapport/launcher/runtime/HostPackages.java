package rapport.launcher.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Packages that bundles get from the class path: what the jars say that they export, and SLF4J once more for old bundles. */
final class HostPackages {
    private static final Set<String> GIVEN =
            Set.of("rapport.features.api", "slf4j.api", "org.osgi.service.cm", "org.osgi.service.log");
    private static final String OLD_SLF4J = Stream.of(
                    "org.slf4j", "org.slf4j.helpers", "org.slf4j.spi", "org.slf4j.event")
            .map(name -> name + ";version=1.7.36")
            .collect(Collectors.joining(","));

    private HostPackages() {}

    static String header() {
        try {
            List<URL> manifests =
                    Collections.list(HostPackages.class.getClassLoader().getResources("META-INF/MANIFEST.MF"));
            return Stream.concat(manifests.stream().flatMap(HostPackages::exports), Stream.of(OLD_SLF4J))
                    .collect(Collectors.joining(","));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> exports(URL url) {
        try (InputStream in = url.openStream()) {
            Attributes manifest = new Manifest(in).getMainAttributes();
            String name = Objects.requireNonNullElse(manifest.getValue("Bundle-SymbolicName"), "");
            return GIVEN.contains(name.replaceFirst(";.*", ""))
                    ? Stream.of(manifest.getValue("Export-Package"))
                    : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
