package rapport.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The assembled product once more, so that a test may add to it and change it. */
record ProductCopy(Path home) {

    static ProductCopy in(Path home) throws IOException {
        for (String part : List.of("bundles", "features")) {
            Path own = Files.createDirectories(home.resolve(part));
            try (Stream<Path> files = Files.list(RunningProduct.product().resolve(part))) {
                for (Path file : files.toList()) {
                    Files.copy(file, own.resolve(file.getFileName()));
                }
            }
        }
        return new ProductCopy(home);
    }

    /** The file of a bundle of ours. */
    Path bundle(String name) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("bundles"))) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches(name + "-\\d.*"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Writes a bundle once more, with a word that its classes say replaced by another one of the same length. */
    static void rebuild(Path bundle, Path target, String word, String other) throws IOException {
        Path fresh = target.resolveSibling("fresh.jar");
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(bundle));
                OutputStream file = Files.newOutputStream(fresh);
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(entry.getName().endsWith(".class") ? replaced(from, word, other) : from.readAllBytes());
            }
        }
        Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] replaced(InputStream from, String word, String other) throws IOException {
        String bytes = new String(from.readAllBytes(), StandardCharsets.ISO_8859_1);
        return bytes.replace(word, other).getBytes(StandardCharsets.ISO_8859_1);
    }
}
