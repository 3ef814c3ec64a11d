package rapport.launcher.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarFile;
import org.osgi.framework.Bundle;

/**
 * The sources of the product, where Maven leaves what it builds of each bundle.
 *
 * @param bundles the folder of all bundles, each in a folder of its own name
 */
public record WorkTree(Path bundles) {

    /** The one in which the product was assembled; empty where it came from elsewhere. */
    public static Optional<WorkTree> around(Path product) {
        Path bundles = product.resolve("../../../bundles").toAbsolutePath().normalize();
        return Files.isDirectory(bundles) ? Optional.of(new WorkTree(bundles)) : Optional.empty();
    }

    /** How a file was when we looked at it: when it was written, and how long it is. */
    record Stamp(FileTime written, long size) {}

    /** What Maven built of that bundle, as it is now; empty where it is not one of ours, or is just being built. */
    Optional<Stamp> stamp(Bundle bundle) {
        try {
            BasicFileAttributes file = Files.readAttributes(jar(bundle), BasicFileAttributes.class);
            return Optional.of(new Stamp(file.lastModifiedTime(), file.size()));
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** Whether the file is whole; while Maven writes it it is not. */
    boolean isWhole(Bundle bundle) {
        try (JarFile jar = new JarFile(jar(bundle).toFile())) {
            return jar.getManifest() != null;
        } catch (IOException unfinished) {
            return false;
        }
    }

    /** The file of a bundle has the same name in the product and where it is built. */
    Path jar(Bundle bundle) {
        String location = bundle.getLocation();
        String file = location.substring(location.lastIndexOf('/') + 1);
        String name = Objects.requireNonNullElse(bundle.getSymbolicName(), "none");
        return bundles.resolve(name).resolve("target").resolve(file);
    }
}
