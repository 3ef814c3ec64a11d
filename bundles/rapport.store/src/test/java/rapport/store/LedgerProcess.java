package rapport.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import rapport.store.api.Store;

/** A program that writes lines and says which are acknowledged, until somebody kills it. */
final class LedgerProcess {

    private LedgerProcess() {}

    public static void main(String[] arguments) {
        AtomicLong next = new AtomicLong(Long.parseLong(arguments[1]));
        Store store =
                OpenDatabase.inFolder(Path.of(arguments[0]), Clock.systemUTC()).open(Ledger.SCHEMA);
        for (int thread = 0; thread < 4; thread++) {
            new Thread(() -> {
                        while (true) {
                            long id = next.getAndIncrement();
                            Ledger.write(store, id);
                            synchronized (System.out) {
                                System.out.println(id);
                                System.out.flush();
                            }
                        }
                    })
                    .start();
        }
    }
}
