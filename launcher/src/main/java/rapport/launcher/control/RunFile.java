package rapport.launcher.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/**
 * How another terminal of the same user reaches a running product.
 *
 * @param process id of its process
 * @param port of its control channel
 * @param secret what a caller has to know
 * @param address where people reach it
 */
public record RunFile(long process, int port, String secret, String address) {

    /** What the cache folder says, where that process still lives. */
    public static Optional<RunFile> find(Path cache) {
        Path file = file(cache);
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            Properties properties = new Properties();
            properties.load(in);
            RunFile found = new RunFile(
                    Long.parseLong(properties.getProperty("process", "-1")),
                    Integer.parseInt(properties.getProperty("port", "0")),
                    properties.getProperty("secret", ""),
                    properties.getProperty("address", ""));
            return Optional.of(found).filter(RunFile::isAlive);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private boolean isAlive() {
        return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }

    /** Writes it whole, for this user's eyes only. */
    public void write(Path cache) {
        Properties properties = new Properties();
        properties.setProperty("process", String.valueOf(process));
        properties.setProperty("port", String.valueOf(port));
        properties.setProperty("secret", secret);
        properties.setProperty("address", address);
        try {
            Path fresh = Files.createTempFile(cache, "run", ".new");
            if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            }
            try (OutputStream out = Files.newOutputStream(fresh)) {
                properties.store(out, null);
            }
            Files.move(fresh, file(cache), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the run file cannot be written", e);
        }
    }

    public static void delete(Path cache) {
        try {
            Files.deleteIfExists(file(cache));
        } catch (IOException e) {
            throw new UncheckedIOException("the run file cannot be deleted", e);
        }
    }

    private static Path file(Path cache) {
        return cache.resolve("run.properties");
    }
}
