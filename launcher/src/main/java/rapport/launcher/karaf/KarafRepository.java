package rapport.launcher.karaf;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import rapport.launcher.feature.Coordinates;
import rapport.launcher.feature.FeatureFile;
import rapport.launcher.feature.FeatureReader;
import rapport.launcher.feature.PlacedBundle;
import rapport.launcher.feature.ProductFolder;

/** Lays the product's bundles and its features file into a folder as a Maven repository, such as Karaf's {@code system}. */
public final class KarafRepository {

    private final ProductFolder product;

    public KarafRepository(ProductFolder product) {
        this.product = product;
    }

    /**
     * Writes it.
     *
     * @return the address by which Karaf finds the features file there
     */
    public String write(Path folder) throws IOException {
        List<FeatureFile> features = FeatureReader.readShipped(product);
        List<PlacedBundle> inside = standIns();
        for (PlacedBundle bundle : inside) {
            place(bundle, folder);
        }
        for (FeatureFile feature : features) {
            for (PlacedBundle bundle : feature.bundles()) {
                place(bundle, folder);
            }
        }
        String version = features.get(0).version();
        Path home =
                Files.createDirectories(folder.resolve("rapport/rapport.karaf").resolve(version));
        List<Coordinates> names = inside.stream().map(PlacedBundle::coordinates).toList();
        Files.writeString(
                home.resolve("rapport.karaf-" + version + "-features.xml"), new KarafFeatures(features, names).xml());
        return "mvn:rapport/rapport.karaf/" + version + "/xml/features";
    }

    /** Laid out as a repository already: group, artifact and version are folders. */
    private List<PlacedBundle> standIns() throws IOException {
        Path repository = product.home().resolve("container");
        try (Stream<Path> files = Files.walk(repository)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(file -> new PlacedBundle(coordinates(repository.relativize(file)), file))
                    .toList();
        }
    }

    private static Coordinates coordinates(Path jar) {
        int names = jar.getNameCount();
        String group = jar.subpath(0, names - 3).toString().replace(File.separatorChar, '.');
        return new Coordinates(
                group, jar.getName(names - 3).toString(), jar.getName(names - 2).toString());
    }

    private static void place(PlacedBundle bundle, Path folder) throws IOException {
        Coordinates name = bundle.coordinates();
        Path home = folder.resolve(name.group().replace('.', '/'))
                .resolve(name.artifact())
                .resolve(name.version());
        Files.createDirectories(home);
        Files.copy(bundle.file(), home.resolve(name.fileName()), StandardCopyOption.REPLACE_EXISTING);
    }
}
