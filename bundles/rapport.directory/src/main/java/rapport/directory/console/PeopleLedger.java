package rapport.directory.console;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rapport.api.outcome.Outcome;
import rapport.api.party.ContactPoint;
import rapport.api.party.Person;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.api.party.Position;
import rapport.console.api.list.Entry;

/** Changes people from their list. */
record PeopleLedger(Services services, Reading reading) implements Ledger<PersonLine> {

    /** Lines of the people, in their order. */
    List<PersonLine> lines(List<Person> people) {
        var names = services.employers(reading.visit(), people);
        return people.stream().map(person -> new PersonLine(person, names)).toList();
    }

    @Override
    public List<PersonLine> find(Collection<UUID> ids) {
        List<Person> found = ids.stream()
                .map(id -> services.directory.findPerson(reading.visit().caller(), new PersonId(id)))
                .flatMap(Optional::stream)
                .toList();
        return lines(found);
    }

    @Override
    public Entry entry(PersonLine line) {
        Person person = line.person();
        return new Entry(
                person.id().value(),
                person.version(),
                person.displayName(),
                "/people/" + person.id().value(),
                reading.ui().smallFace(person.id(), person.displayName()),
                person.deleted());
    }

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
        return Ledger.unlessOutdated(() -> services.directory
                .changePerson(reading.visit().caller(), line.person().id(), version, draft)
                .map(Person::version));
    }

    @Override
    public Outcome<Long> deleted(PersonLine line, long version) {
        return Ledger.unlessOutdated(() -> {
            services.directory.deletePerson(
                    reading.visit().caller(), line.person().id(), version);
            return version(line);
        });
    }

    @Override
    public Outcome<Long> restored(PersonLine line, long version) {
        return Ledger.unlessOutdated(() -> {
            services.directory.restorePerson(
                    reading.visit().caller(), line.person().id());
            return version(line);
        });
    }

    private Outcome<Long> version(PersonLine line) {
        return Outcome.done(services.directory
                .findPerson(reading.visit().caller(), line.person().id())
                .map(Person::version)
                .orElse(line.person().version()));
    }
}
