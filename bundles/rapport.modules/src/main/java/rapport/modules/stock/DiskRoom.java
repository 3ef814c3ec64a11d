package rapport.modules.stock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToLongFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.features.api.launch.LaunchOptions;
import rapport.modules.model.Room;

/** Tells before anything is touched whether the disk of the data folder has room for it. */
@Component(service = DiskRoom.class)
public final class DiskRoom {

    /** What everybody's work goes on with meanwhile: the journal, the search index, the log. */
    static final long LEFT_FOR_WORK = 32L << 20;

    private final Path data;
    private final ToLongFunction<Path> free;

    @Activate
    public DiskRoom(@Reference LaunchOptions options) {
        this(options.data(), DiskRoom::usable);
    }

    /** On another disk than the real one. */
    public DiskRoom(Path data, ToLongFunction<Path> free) {
        this.data = data;
        this.free = free;
    }

    /** The room for so many bytes. */
    public Room forBytes(long needed) {
        return new Room(needed, free.applyAsLong(data), LEFT_FOR_WORK);
    }

    static long usable(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            throw new UncheckedIOException("nobody tells how much room " + folder + " has", unknown);
        }
    }
}
