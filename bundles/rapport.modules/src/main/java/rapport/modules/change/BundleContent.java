package rapport.modules.change;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a bundle's file holds that people would miss, read without running it.
 *
 * @param offerings what it contributes to the platform
 * @param scripts the scripts of its tables by module, such as {@code V1__orders.sql}
 */
record BundleContent(Set<Offering> offerings, Map<String, Set<String>> scripts) {

    private static final Pattern SCRIPT = Pattern.compile("rapport/([a-z][a-z0-9]*)/migrations/(V[^/]+\\.sql)");
    private static final Pattern ENGINE = Pattern.compile("\\.(h2|postgresql)\\.sql$");
    private static final String OURS = "rapport.";
    private static final String PATH = "rapport.console.path";

    /**
     * One thing that a bundle contributes.
     *
     * @param kind the simple name of the interface: {@code Page}, {@code SignalRule}
     * @param name the path of a page, else the simple name of the class
     */
    record Offering(String kind, String name) implements Comparable<Offering> {

        @Override
        public int compareTo(Offering other) {
            int byKind = kind.compareTo(other.kind);
            return byKind == 0 ? name.compareTo(other.name) : byKind;
        }

        @Override
        public String toString() {
            return kind + " " + name;
        }
    }

    static BundleContent of(Path file) {
        Set<Offering> offerings = new TreeSet<>();
        Map<String, Set<String>> scripts = new TreeMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            String components = manifest == null
                    ? ""
                    : Objects.requireNonNullElse(manifest.getMainAttributes().getValue("Service-Component"), "");
            for (String component : components.split("\\s*,\\s*")) {
                JarEntry entry = jar.getJarEntry(component);
                if (entry != null) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        offerings.addAll(offerings(in));
                    }
                }
            }
            for (JarEntry entry : Collections.list(jar.entries())) {
                Matcher script = SCRIPT.matcher(entry.getName());
                if (script.matches()) {
                    scripts.computeIfAbsent(script.group(1), module -> new TreeSet<>())
                            .add(ENGINE.matcher(script.group(2)).replaceFirst(".sql"));
                }
            }
            return new BundleContent(offerings, scripts);
        } catch (IOException | XMLStreamException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", new IOException(unreadable));
        }
    }

    private static Set<Offering> offerings(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Set<String> kinds = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        String type = "";
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "implementation" -> type = simple(attribute(xml, "class"));
                case "provide" -> {
                    String service = attribute(xml, "interface");
                    if (service.startsWith(OURS)) {
                        kinds.add(simple(service));
                    }
                }
                case "property" -> {
                    if (attribute(xml, "name").equals(PATH)) {
                        String value = attribute(xml, "value");
                        names.addAll(Set.of((value.isEmpty() ? xml.getElementText() : value)
                                .strip()
                                .split("\\s+")));
                    }
                }
                default -> {
                    // Nothing else is of interest to people.
                }
            }
        }
        if (names.isEmpty()) {
            names.add(type);
        }
        Set<Offering> offerings = new TreeSet<>();
        kinds.forEach(kind -> names.forEach(name -> offerings.add(new Offering(kind, name))));
        return offerings;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
