package rapport.launcher.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** Who a bundle says that it is, read from its file. */
record BundleIdentity(String symbolicName, String version) {

    static BundleIdentity of(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            Attributes headers = manifest == null ? new Attributes() : manifest.getMainAttributes();
            return new BundleIdentity(
                    String.valueOf(headers.getValue("Bundle-SymbolicName")).replaceFirst(";.*", ""),
                    String.valueOf(headers.getValue("Bundle-Version")));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
