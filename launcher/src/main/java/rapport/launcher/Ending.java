package rapport.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import rapport.launcher.control.RunFile;
import rapport.launcher.runtime.Platform;

/** The way down, the same for a signal and for the command: what is in flight ends, then everything stops, once. */
final class Ending {
    private final Platform platform;
    private final Path cache;
    private final FileLock lock;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    Ending(Platform platform, Path cache, FileLock lock) {
        this.platform = platform;
        this.cache = cache;
        this.lock = lock;
    }

    /** Asks the waiting main thread to end the product. */
    void ask() {
        asked.countDown();
    }

    /** Waits until somebody asks, then ends. */
    void await() throws InterruptedException {
        asked.await();
        end();
    }

    /** Ends the product; a second caller waits for the first. */
    void end() {
        if (begun.compareAndSet(false, true)) {
            try {
                platform.stop();
                release();
            } finally {
                done.countDown();
            }
        }
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void release() {
        try {
            RunFile.delete(cache);
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder was not released", e);
        }
    }
}
