package rapport.exchange;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import rapport.api.access.Caller;
import rapport.api.party.Intake;
import rapport.api.party.PersonId;

/** A way into the directory under which the program dies after so many handfuls of rows, in the middle of the next one. */
final class DyingIntake implements Intake {

    private final Intake intake;
    private final AtomicInteger left;

    DyingIntake(Intake intake, int handfuls) {
        this.intake = intake;
        this.left = new AtomicInteger(handfuls);
    }

    @Override
    public List<Taken> take(Caller by, String source, List<Row> rows, Runnable checkpoint) {
        List<Taken> taken = intake.take(by, source, rows, checkpoint);
        if (left.getAndDecrement() <= 0) {
            throw new Death();
        }
        return taken;
    }

    @Override
    public List<Taken> consider(Caller by, String source, List<Row> rows) {
        return intake.consider(by, source, rows);
    }

    @Override
    public List<PersonId> peopleFor(Caller by, String source, List<Addressee> addressees) {
        return intake.peopleFor(by, source, addressees);
    }

    /** Nothing in the program expects it. */
    static final class Death extends Error {

        private static final long serialVersionUID = 1L;

        Death() {
            super("the program dies here", null, false, false);
        }
    }
}
