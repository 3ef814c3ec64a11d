package rapport.directory.console;

import java.util.List;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.party.ContactPoint;
import rapport.api.party.Directory;
import rapport.api.party.Person;
import rapport.api.party.PersonDraft;
import rapport.api.party.Position;

/** Changes people from their list. */
record PeopleLedger(Directory directory, Caller by) implements Ledger<PersonLine> {

    @Override
    public List<ContactPoint> points(PersonLine line) {
        return line.person().contactPoints();
    }

    @Override
    public List<String> tags(PersonLine line) {
        return line.person().tags();
    }

    @Override
    public Outcome<Long> reached(PersonLine line, long version, List<ContactPoint> points) {
        return changed(line, version, Redraft.reached(line.person(), points));
    }

    @Override
    public Outcome<Long> tagged(PersonLine line, long version, List<String> tags) {
        return changed(line, version, Redraft.tagged(line.person(), tags));
    }

    Outcome<Long> titled(PersonLine line, long version, Position place, String title) {
        return changed(line, version, Redraft.titled(line.person(), place, title));
    }

    private Outcome<Long> changed(PersonLine line, long version, PersonDraft draft) {
        return Ledger.unlessOutdated(() ->
                directory.changePerson(by, line.person().id(), version, draft).map(Person::version));
    }

    @Override
    public Outcome<Long> deleted(PersonLine line, long version) {
        return Ledger.unlessOutdated(() -> {
            directory.deletePerson(by, line.person().id(), version);
            return version(line);
        });
    }

    @Override
    public Outcome<Long> restored(PersonLine line, long version) {
        return Ledger.unlessOutdated(() -> {
            directory.restorePerson(by, line.person().id());
            return version(line);
        });
    }

    private Outcome<Long> version(PersonLine line) {
        return Outcome.done(directory
                .findPerson(by, line.person().id())
                .map(Person::version)
                .orElse(line.person().version()));
    }
}
