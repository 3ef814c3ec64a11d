package rapport.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Everything that must be backed up, used by one program at a time: the file that names its format is also the lock. */
final class DataFolder {
    private static final String MARK = "rapport-data";
    private static final String FORMAT = "Rapport data folder, format 1\n";
    private final Path path;

    private DataFolder(Path path) {
        this.path = path;
    }

    /** The folder at this path, which need not exist yet. */
    static DataFolder at(Path given) {
        Path absolute = given.toAbsolutePath().normalize();
        try {
            return new DataFolder(Files.exists(absolute) ? absolute.toRealPath() : absolute);
        } catch (IOException e) {
            return new DataFolder(absolute);
        }
    }

    Path path() {
        return path;
    }

    /** Whether somebody has used it before. */
    boolean exists() {
        return Files.exists(path.resolve(MARK));
    }

    /** Creates the folder where it is missing, and keeps everybody else out until the lock is closed. */
    FileLock open() {
        try {
            Files.createDirectories(path);
            FileLock lock = lock();
            if (lock == null) {
                throw inUse();
            }
            return lock;
        } catch (OverlappingFileLockException e) {
            throw inUse();
        } catch (IOException e) {
            throw new CannotStart(ExitCode.DATA_UNUSABLE, "The data folder " + path + " cannot be written.");
        }
    }

    /** Whether somebody keeps others out. */
    boolean isInUse() throws IOException {
        if (!exists()) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(path.resolve(MARK), StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private @Nullable FileLock lock() throws IOException {
        FileChannel channel = FileChannel.open(
                path.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
        } else if (channel.size() == 0) {
            channel.write(ByteBuffer.wrap(FORMAT.getBytes(StandardCharsets.UTF_8)));
        }
        return lock;
    }

    private CannotStart inUse() {
        return new CannotStart(
                ExitCode.DATA_UNUSABLE, "The data folder " + path + " is in use by another Rapport that is running.");
    }
}
