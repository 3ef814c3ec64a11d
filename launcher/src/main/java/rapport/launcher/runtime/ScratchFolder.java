package rapport.launcher.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where half an upload lies while it comes in: emptied at each start, so that what a crash left does not stay. */
final class ScratchFolder {
    private static final String TEMPORARY = "java.io.tmpdir";

    private ScratchFolder() {}

    /** Makes it the folder for temporary files of this process. */
    static void prepare(Path cache) {
        Path folder = cache.resolve("scratch");
        try {
            Files.createDirectories(folder);
            for (Path file : contents(folder)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder for temporary files cannot be emptied: " + folder, e);
        }
        System.setProperty(TEMPORARY, folder.toString());
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) {
        try {
            for (Path file : contents(folder)) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("a folder for temporary files cannot be deleted: " + folder, e);
        }
    }

    private static List<Path> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
