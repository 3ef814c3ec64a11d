package rapport.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import rapport.store.api.Store;

/** A program that writes lines and says which are acknowledged, until somebody kills it. */
final class LedgerProcess {

    private LedgerProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        AtomicLong next = new AtomicLong(Long.parseLong(arguments[1]));
        Store store =
                OpenDatabase.inFolder(Path.of(arguments[0]), Clock.systemUTC()).open(Ledger.SCHEMA);
        if (arguments.length > 2) {
            writeAfterARest(store, next, Long.parseLong(arguments[2]));
        } else {
            writeWithoutRest(store, next);
        }
    }

    private static void writeWithoutRest(Store store, AtomicLong next) {
        for (int thread = 0; thread < 4; thread++) {
            new Thread(() -> {
                        while (true) {
                            write(store, next);
                        }
                    })
                    .start();
        }
    }

    /** By then the file has room inside that the next line goes into: H2 finds it after a crash in another way than at the end. */
    private static void writeAfterARest(Store store, AtomicLong next, long millis) throws InterruptedException {
        store.read(session -> session.sql().execute("set retention_time " + millis / 2));
        for (long id = next.incrementAndGet(); id % 100 != 0; id = next.incrementAndGet()) {
            Ledger.write(store, id);
        }
        Thread.sleep(millis);
        write(store, next);
        Thread.sleep(Long.MAX_VALUE);
    }

    private static void write(Store store, AtomicLong next) {
        long id = next.getAndIncrement();
        Ledger.write(store, id);
        synchronized (System.out) {
            System.out.println(id);
            System.out.flush();
        }
    }
}
