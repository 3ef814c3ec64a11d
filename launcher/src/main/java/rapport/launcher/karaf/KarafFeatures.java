package rapport.launcher.karaf;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import rapport.launcher.feature.Coordinates;
import rapport.launcher.feature.FeatureFile;
import rapport.launcher.feature.PlacedBundle;
import rapport.launcher.feature.Variables;

/**
 * The features file of the product for Karaf: {@code rapport} for what is required, and {@code rapport-team} for the feature
 * team; the same bundles in the same order.
 *
 * @param features as the product ships them
 * @param inside what stands in for the launcher
 */
record KarafFeatures(List<FeatureFile> features, List<Coordinates> inside) {

    /**
     * From 1.3 on Karaf refuses a bundle while any service that some component of it waits for is missing; a component of this
     * product may well wait for what only another feature brings.
     */
    private static final String NAMESPACE = "http://karaf.apache.org/xmlns/features/v1.2.1";

    /** What every Karaf has already; it is taken from here only where it should be missing. */
    private static final Set<String> KARAFS_OWN = Set.of(
            "org.osgi.util.function",
            "org.osgi.util.promise",
            "org.apache.felix.configadmin",
            "org.apache.felix.metatype");

    private static final String WEB_SERVER = "org.apache.felix.http";
    private static final String GUEST = "rapport.guest";
    private static final String FOLDERS = "data = ${karaf.base}/rapport\ncache = ${karaf.data}/rapport\n";
    private static final String LEVEL_OF_PLATFORM = "70";
    private static final String LEVEL_OF_PRODUCT = "80";

    String xml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("features");
            out.writeDefaultNamespace(NAMESPACE);
            out.writeAttribute("name", "rapport");
            for (FeatureFile feature : features) {
                write(feature, out);
            }
            out.writeEndElement();
            out.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(FeatureFile feature, XMLStreamWriter out) throws XMLStreamException {
        out.writeCharacters("\n\n");
        out.writeStartElement("feature");
        out.writeAttribute("name", feature.required() ? "rapport" : "rapport-" + feature.name());
        out.writeAttribute("version", feature.version().replaceFirst("-", "."));
        out.writeAttribute("description", feature.description());
        if (feature.required()) {
            config(WEB_SERVER, webServer(feature), out);
            config(GUEST, FOLDERS, out);
            bundles(inside, LEVEL_OF_PLATFORM, out);
        } else {
            element("feature", "rapport", out);
        }
        bundles(feature.bundles().stream().map(PlacedBundle::coordinates).toList(), LEVEL_OF_PRODUCT, out);
        out.writeCharacters("\n");
        out.writeEndElement();
    }

    /** What is a property of the whole framework elsewhere is, here, a configuration that its administrator finds in etc. */
    private static String webServer(FeatureFile feature) {
        Variables variables = new Variables(feature.variables(), Map.of());
        return feature.launchingProperties().entrySet().stream()
                .filter(property -> Stream.of("org.apache.felix.", "org.osgi.service.http.")
                        .anyMatch(property.getKey()::startsWith))
                .map(property -> property.getKey() + " = " + variables.fill(property.getValue()) + "\n")
                .sorted()
                .collect(Collectors.joining());
    }

    private static void config(String name, String properties, XMLStreamWriter out) throws XMLStreamException {
        out.writeCharacters("\n  ");
        out.writeStartElement("config");
        out.writeAttribute("name", name);
        out.writeCharacters("\n" + properties);
        out.writeEndElement();
    }

    private static void bundles(Collection<Coordinates> bundles, String startLevel, XMLStreamWriter out)
            throws XMLStreamException {
        for (Coordinates bundle : bundles) {
            out.writeCharacters("\n  ");
            out.writeStartElement("bundle");
            out.writeAttribute("start-level", startLevel);
            if (KARAFS_OWN.contains(bundle.artifact())) {
                out.writeAttribute("dependency", "true");
            }
            out.writeCharacters("mvn:" + bundle.group() + "/" + bundle.artifact() + "/" + bundle.version());
            out.writeEndElement();
        }
    }

    private static void element(String name, String text, XMLStreamWriter out) throws XMLStreamException {
        out.writeCharacters("\n  ");
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }
}
