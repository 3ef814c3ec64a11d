package rapport.exchange;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import rapport.api.access.Caller;
import rapport.api.party.Intake;
import rapport.api.party.PersonId;

/** A way into the directory that is shut until somebody opens it. */
final class WaitingIntake implements Intake {

    private final Intake inner;
    private final CountDownLatch opened = new CountDownLatch(1);
    private final CountDownLatch reached = new CountDownLatch(1);

    private final AtomicInteger handfuls = new AtomicInteger();

    WaitingIntake(Intake inner) {
        this.inner = inner;
    }

    void open() {
        opened.countDown();
    }

    /** How often rows came to it. */
    int handfuls() {
        return handfuls.get();
    }

    void awaitSomebody() throws InterruptedException {
        reached.await();
    }

    @Override
    public List<Taken> take(Caller by, String source, List<Row> rows, Runnable checkpoint) {
        handfuls.incrementAndGet();
        reached.countDown();
        try {
            opened.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return inner.take(by, source, rows, checkpoint);
    }

    @Override
    public List<Taken> consider(Caller by, String source, List<Row> rows) {
        return inner.consider(by, source, rows);
    }

    @Override
    public List<PersonId> peopleFor(Caller by, String source, List<Addressee> addressees) {
        return inner.peopleFor(by, source, addressees);
    }
}
