package rapport.exchange;

import java.util.List;
import rapport.api.access.Caller;
import rapport.api.party.Intake;
import rapport.api.party.PersonId;

/** A way into the directory that cannot keep people of one family name. */
record StumblingIntake(Intake intake, String family) implements Intake {

    @Override
    public List<Taken> take(Caller by, String source, List<Row> rows, Runnable checkpoint) {
        List<Taken> taken = intake.take(by, source, rows, checkpoint);
        if (rows.stream().anyMatch(row -> family.equals(row.draft().familyName()))) {
            throw new IllegalStateException("cannot keep " + family);
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
}
