package rapport.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    private static final String DATABASE = "rapport.mv.db";
    private static final String FILLED = "It has held a database, " + DATABASE + "\n";
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
            refuseLoss(lock);
            return lock;
        } catch (OverlappingFileLockException e) {
            throw inUse();
        } catch (IOException e) {
            throw new CannotStart(ExitCode.DATA_UNUSABLE, "The data folder " + path + " cannot be written.");
        }
    }

    /** Notes that there is a database, so that its loss is not taken for a new beginning. */
    void noteDatabase(FileLock lock) {
        try {
            FileChannel mark = lock.acquiredBy() instanceof FileChannel channel ? channel : null;
            if (mark != null && hasDatabase() && mark.size() == FORMAT.length()) {
                mark.write(ByteBuffer.wrap(FILLED.getBytes(StandardCharsets.UTF_8)), mark.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot note the database in " + path, e);
        }
    }

    private boolean hasDatabase() throws IOException {
        Path database = path.resolve(DATABASE);
        return Files.exists(database) && Files.size(database) > 0;
    }

    /** An empty product in the place of a full one would look as if everything had been deleted. */
    private void refuseLoss(FileLock lock) throws IOException {
        boolean isFilled = Files.size(path.resolve(MARK)) > FORMAT.length();
        if (isFilled && !hasDatabase()) {
            lock.acquiredBy().close();
            throw new CannotStart(
                    ExitCode.PART_FAILED,
                    "The database " + path.resolve(DATABASE) + " is missing or empty, though there has been one;"
                            + " restore it from a backup, or remove " + MARK + " beside it to begin anew.");
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
