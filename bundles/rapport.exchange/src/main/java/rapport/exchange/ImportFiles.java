package rapport.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapport.exchange.model.JobId;

/** The files that are on their way in. They survive a crash and are removed once nothing of them is needed. */
final class ImportFiles {

    private final Path folder;

    /**
     * @param data the data folder
     */
    ImportFiles(Path data) {
        this.folder = data.resolve("imports");
    }

    /** Keeps what the stream says, on the disk for good before this returns. */
    Path keep(JobId id, InputStream content) {
        try {
            Files.createDirectories(folder);
            Path file = path(id);
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep the file in " + folder, failure);
        }
    }

    Path path(JobId id) {
        return folder.resolve(id.value().toString());
    }

    boolean isThere(JobId id) {
        return Files.isRegularFile(path(id));
    }

    void remove(JobId id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot remove " + path(id), failure);
        }
    }

    /** Removes what belongs to no import that may still need it. */
    void sweep(Set<JobId> needed) {
        Set<String> names = needed.stream().map(id -> id.value().toString()).collect(Collectors.toSet());
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(
                            each -> !names.contains(each.getFileName().toString()))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot tidy up " + folder, failure);
        }
    }
}
