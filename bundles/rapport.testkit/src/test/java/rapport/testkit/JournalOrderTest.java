package rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import rapport.api.journal.JournalEntry;
import rapport.api.journal.Subject;
import rapport.store.api.Change;

class JournalOrderTest {

    private static final int WRITERS = 8;
    private static final int WRITES = 60;

    /** Whoever reads on from the last position that they saw gets every entry, however writes overlap. */
    @EachEngine
    void neverSkipsAnEntryThatIsCommittedLate(TestEngine engine) throws Exception {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            AtomicBoolean writing = new AtomicBoolean(true);
            ExecutorService threads = Executors.newCachedThreadPool();
            List<Future<List<Long>>> readers = IntStream.range(0, 2)
                    .mapToObj(reader -> threads.submit(() -> follow(test, writing)))
                    .toList();
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(threads.submit(() -> write(test)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            writing.set(false);

            List<Long> all = test.entries().stream().map(JournalEntry::position).toList();
            assertThat(all)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, all.size()).boxed().toList());
            for (Future<List<Long>> reader : readers) {
                assertThat(reader.get()).containsExactlyElementsOf(all);
            }
            threads.shutdown();
        }
    }

    private static List<Long> follow(TestStore test, AtomicBoolean writing) {
        List<Long> seen = new ArrayList<>();
        boolean more = true;
        while (more) {
            boolean last = !writing.get();
            long position = seen.isEmpty() ? 0 : seen.get(seen.size() - 1);
            List<JournalEntry> next = test.journal().after(position, 7);
            next.forEach(entry -> seen.add(entry.position()));
            more = !(last && next.isEmpty());
        }
        return seen;
    }

    private static void write(TestStore test) {
        for (int write = 0; write < WRITES; write++) {
            int entries = ThreadLocalRandom.current().nextInt(1, 6);
            boolean fails = write % 7 == 0;
            try {
                test.store().run(Callers.member(), tx -> {
                    for (int entry = 0; entry < entries; entry++) {
                        tx.record(new Change(new Subject("book", UUID.randomUUID()), "BookPut", null, "{}"));
                    }
                    tx.sql().selectOne().fetch();
                    Thread.yield();
                    if (fails) {
                        throw new IllegalStateException("this one is taken back");
                    }
                });
            } catch (IllegalStateException expected) {
                assertThat(fails).isTrue();
            }
        }
    }
}
