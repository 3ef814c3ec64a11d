package rapport.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.party.ContactPoint;
import rapport.api.party.Intake;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.directory.rules.MailName;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Store;

/** Takes in people a batch at a time, with a handful of statements for all of its rows. */
@Component
public final class BulkIntake implements Intake {

    private final Store store;
    private final Clock clock;

    @Activate
    public BulkIntake(@Reference Database database, @Reference Clock clock) {
        this.store = database.open(new Schema("directory", KeptDirectory.class));
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public List<Taken> take(Caller by, String source, List<Row> rows, Runnable checkpoint) {
        by.require(Role.MEMBER);
        return store.write(by, transaction -> {
            Batch batch = new Batch(transaction.sql(), today(), source);
            List<Taken> taken = batch.decide(rows);
            batch.write(transaction, by);
            checkpoint.run();
            return taken;
        });
    }

    @Override
    public List<Taken> consider(Caller by, String source, List<Row> rows) {
        return store.read(session -> new Batch(session.sql(), today(), source).decide(rows));
    }

    @Override
    public List<PersonId> peopleFor(Caller by, String source, List<Addressee> addressees) {
        by.require(Role.MEMBER);
        List<PersonDraft> drafts = addressees.stream().map(BulkIntake::draft).toList();
        return store.write(by, transaction -> {
            Batch batch = new Batch(transaction.sql(), today(), source);
            List<PersonId> people = batch.belonging(drafts);
            batch.write(transaction, by);
            return people;
        });
    }

    private static PersonDraft draft(Addressee addressee) {
        MailName name = MailName.of(addressee.name());
        List<ContactPoint> mail = List.of(ContactPoint.mail(addressee.mail().strip()));
        return new PersonDraft(name.given(), name.family(), null, null, false, mail, List.of(), List.of());
    }
}
