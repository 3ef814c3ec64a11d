package rapport.launcher.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Notes when open pages are told that Today has changed. */
final class LiveEvents implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    private final InputStream stream;
    private final List<Long> told = new ArrayList<>();

    LiveEvents(InputStream stream) {
        this.stream = stream;
        Thread listener = new Thread(this::listen, "bench-events");
        listener.setDaemon(true);
        listener.start();
    }

    private void listen() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("data: today")) {
                    note(System.nanoTime());
                }
            }
        } catch (IOException closed) {
            return;
        }
    }

    private synchronized void note(long at) {
        told.add(at);
        notifyAll();
    }

    synchronized int heard() {
        return told.size();
    }

    /** When the first came after so many. */
    synchronized long await(int before) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (told.size() <= before) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new IOException("nobody was told within " + PATIENCE_SECONDS + " seconds");
            }
            wait(left);
        }
        return told.get(before);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
