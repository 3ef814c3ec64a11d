package rapport.directory.store;

import static rapport.directory.store.Tables.TAG;
import static rapport.directory.store.Tables.TAG_NAME;

import java.time.Duration;
import java.util.List;
import rapport.store.api.Store;

/** The tags in use, remembered for a while: a filter offers them on each page of a list. */
public final class KnownTags {

    private static final int MOST = 40;
    private static final long FRESH_FOR = Duration.ofSeconds(20).toNanos();

    private final Store store;
    private volatile Remembered remembered = new Remembered(List.of(), System.nanoTime() - FRESH_FOR);

    public KnownTags(Store store) {
        this.store = store;
    }

    private record Remembered(List<String> tags, long at) {}

    public List<String> all() {
        Remembered last = remembered;
        if (System.nanoTime() - last.at() < FRESH_FOR) {
            return last.tags();
        }
        List<String> tags = store.read(session -> session.sql()
                .selectDistinct(TAG_NAME)
                .from(TAG)
                .orderBy(TAG_NAME)
                .limit(MOST)
                .fetch(TAG_NAME));
        remembered = new Remembered(List.copyOf(tags), System.nanoTime());
        return tags;
    }
}
