package rapport.launcher.feature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Features that were brought in after the product was installed: one folder each below {@code modules} in the data folder, in
 * it a folder for each version, and a file {@code current} that names the one in use. That file is replaced as a whole, so
 * that a crash leaves either the one or the other.
 */
public final class BroughtFeatures {
    private static final Logger LOG = LoggerFactory.getLogger("rapport.features");
    private static final String CURRENT = "current";

    private final Path folder;
    private final ProductFolder product;

    public BroughtFeatures(Path data, ProductFolder product) {
        this.folder = data.resolve("modules");
        this.product = product;
    }

    /** What the product ships, with what was brought in its place or beside it; what cannot be read is left out, and told. */
    public List<FeatureFile> readAll() {
        Map<String, FeatureFile> files = new TreeMap<>();
        FeatureReader.readShipped(product).forEach(file -> files.put(file.name(), file));
        for (String name : names()) {
            read(name).ifPresent(file -> files.put(name, file));
        }
        return files.values().stream().sorted(FeatureFile.ORDER).toList();
    }

    private Optional<FeatureFile> read(String name) {
        try {
            return current(name).map(version -> FeatureReader.readBrought(name, version, product));
        } catch (IOException | UncheckedIOException | IllegalArgumentException damaged) {
            LOG.error("The module {} that was brought in cannot be read: {}", name, damaged.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Path> current(String name) throws IOException {
        Path pointer = folder.resolve(name).resolve(CURRENT);
        if (!Files.exists(pointer)) {
            return Optional.empty();
        }
        return Optional.of(
                folder.resolve(name).resolve(Files.readString(pointer).strip()));
    }

    private List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, Files::isDirectory)) {
            folders.forEach(each -> names.add(String.valueOf(each.getFileName())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** Has the version in that folder, which lies below the folder of the feature, be the one in use from the next start on. */
    public void use(String name, Path version) {
        Path home = folder.resolve(name);
        if (!home.equals(version.getParent())) {
            throw new IllegalArgumentException(version + " does not lie in " + home);
        }
        try {
            Path fresh = home.resolve(CURRENT + ".new");
            Files.writeString(fresh, Objects.requireNonNull(version.getFileName()) + "\n");
            Files.move(
                    fresh, home.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the version of " + name + " cannot be noted", e);
        }
    }

    /** Has no brought version be in use from the next start on. */
    public void useNone(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name).resolve(CURRENT));
        } catch (IOException e) {
            throw new UncheckedIOException("the end of " + name + " cannot be noted", e);
        }
    }
}
