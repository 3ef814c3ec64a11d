package rapport.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.Count;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.Note;
import rapport.api.party.NoteId;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationId;
import rapport.api.party.OrganizationsQuery;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PeopleQuery;
import rapport.api.party.Person;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.api.party.Position;
import rapport.api.party.PositionDraft;
import rapport.api.party.PositionId;
import rapport.directory.rules.Objections;
import rapport.directory.rules.TidyDraft;
import rapport.directory.store.Names;
import rapport.directory.store.NoteBook;
import rapport.directory.store.OrganizationBook;
import rapport.directory.store.PartyLists;
import rapport.directory.store.PersonBook;
import rapport.directory.store.PositionBook;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Session;
import rapport.store.api.Store;

/** The directory as it is kept in the database. */
@Component
public final class KeptDirectory implements Directory {

    private final Store store;
    private final Clock clock;

    @Activate
    public KeptDirectory(@Reference Database database, @Reference Clock clock) {
        this.store = database.open(new Schema("directory", KeptDirectory.class));
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private PersonBook people(Session session) {
        return new PersonBook(session.sql(), today());
    }

    private static OrganizationBook organizations(Session session) {
        return new OrganizationBook(session.sql());
    }

    @Override
    public Optional<Person> findPerson(Caller by, PersonId id) {
        return store.read(session -> people(session).find(id));
    }

    @Override
    public Optional<Organization> findOrganization(Caller by, OrganizationId id) {
        return store.read(session -> organizations(session).find(id));
    }

    @Override
    public Map<PartyId, PartyName> names(Caller by, Collection<? extends PartyId> ids) {
        return store.read(session -> new Names(session.sql()).of(ids));
    }

    @Override
    public Slice<Person> people(Caller by, PeopleQuery query, PageRequest page) {
        return store.read(
                session -> loaded(new PartyLists(session.sql(), today()).people(query, page), people(session)::load));
    }

    @Override
    public Slice<Organization> organizations(Caller by, OrganizationsQuery query, PageRequest page) {
        return store.read(session -> loaded(
                new PartyLists(session.sql(), today()).organizations(query, page), organizations(session)::load));
    }

    private static <T> Slice<T> loaded(Slice<UUID> ids, Function<List<UUID>, List<T>> load) {
        return new Slice<>(load.apply(ids.items()), ids.nextCursor(), ids.count());
    }

    @Override
    public Count countPeople(Caller by, PeopleQuery query) {
        return store.read(session -> new PartyLists(session.sql(), today()).countPeople(query));
    }

    @Override
    public Count countOrganizations(Caller by, OrganizationsQuery query) {
        return store.read(session -> new PartyLists(session.sql(), today()).countOrganizations(query));
    }

    @Override
    public List<Person> peopleOf(Caller by, OrganizationId organization, int atMost) {
        return store.read(session ->
                people(session).load(new PositionBook(session.sql()).holders(organization, today(), atMost)));
    }

    @Override
    public Optional<PersonId> findByMail(Caller by, String address) {
        return store.read(session -> new Names(session.sql()).findByMail(address));
    }

    @Override
    public Outcome<Person> addPerson(Caller by, PersonDraft draft) {
        by.require(Role.MEMBER);
        PersonDraft tidy = TidyDraft.of(draft);
        return withPeople(by, Objections.to(tidy, today()), people -> people.add(tidy));
    }

    @Override
    public Outcome<Person> changePerson(Caller by, PersonId id, long version, PersonDraft draft) {
        by.require(Role.MEMBER);
        PersonDraft tidy = TidyDraft.of(draft);
        return withPeople(by, Objections.to(tidy, today()), people -> people.change(id, version, tidy));
    }

    private <T> Outcome<T> withPeople(Caller by, List<Objection> objections, Function<PersonWork, Outcome<T>> work) {
        return unlessRefused(
                objections, () -> store.write(by, transaction -> work.apply(new PersonWork(transaction, today()))));
    }

    private static <T> Outcome<T> unlessRefused(List<Objection> objections, Supplier<Outcome<T>> work) {
        return objections.isEmpty() ? work.get() : Outcome.refused(objections);
    }

    @Override
    public void deletePerson(Caller by, PersonId id, long version) {
        by.require(Role.MEMBER);
        store.run(by, transaction -> new PersonWork(transaction, today()).delete(id, version));
    }

    @Override
    public void restorePerson(Caller by, PersonId id) {
        by.require(Role.MEMBER);
        store.run(by, transaction -> new PersonWork(transaction, today()).restore(id));
    }

    @Override
    public Outcome<Organization> addOrganization(Caller by, OrganizationDraft draft) {
        by.require(Role.MEMBER);
        OrganizationDraft tidy = TidyDraft.of(draft);
        return unlessRefused(
                Objections.to(tidy),
                () -> store.write(by, transaction -> new OrganizationWork(transaction, today()).add(tidy)));
    }

    @Override
    public Outcome<Organization> changeOrganization(
            Caller by, OrganizationId id, long version, OrganizationDraft draft) {
        by.require(Role.MEMBER);
        OrganizationDraft tidy = TidyDraft.of(draft);
        return unlessRefused(
                Objections.to(tidy),
                () -> store.write(
                        by, transaction -> new OrganizationWork(transaction, today()).change(id, version, tidy)));
    }

    @Override
    public void deleteOrganization(Caller by, OrganizationId id, long version) {
        by.require(Role.MEMBER);
        store.run(by, transaction -> new OrganizationWork(transaction, today()).delete(id, version));
    }

    @Override
    public void restoreOrganization(Caller by, OrganizationId id) {
        by.require(Role.MEMBER);
        store.run(by, transaction -> new OrganizationWork(transaction, today()).restore(id));
    }

    @Override
    public Optional<Position> findPosition(Caller by, PositionId id) {
        return store.read(session -> new PositionBook(session.sql()).find(id));
    }

    @Override
    public Slice<Position> positions(Caller by, PageRequest page) {
        return store.read(session -> new PositionBook(session.sql()).page(page));
    }

    @Override
    public Outcome<Position> addPosition(Caller by, PersonId person, PositionDraft draft) {
        by.require(Role.MEMBER);
        PositionDraft tidy = TidyDraft.of(draft);
        return withPeople(by, Objections.to(tidy), people -> people.addPosition(person, tidy));
    }

    @Override
    public Outcome<Position> changePosition(Caller by, PositionId id, OptionalLong seen, PositionDraft draft) {
        by.require(Role.MEMBER);
        PositionDraft tidy = TidyDraft.of(draft);
        return withPeople(by, Objections.to(tidy), people -> people.changePosition(id, seen, tidy));
    }

    @Override
    public void deletePosition(Caller by, PositionId id, OptionalLong seen) {
        by.require(Role.MEMBER);
        store.run(by, transaction -> new PersonWork(transaction, today()).deletePosition(id, seen));
    }

    @Override
    public List<Note> notes(Caller by, PartyId about) {
        return store.read(session -> new NoteBook(session.sql()).about(by, about));
    }

    @Override
    public Outcome<Note> addNote(Caller by, PartyId about, String words, boolean onlyMine) {
        by.require(Role.MEMBER);
        List<Objection> objections = new ArrayList<>(Objections.toNote(words));
        if (names(by, List.of(about)).isEmpty()) {
            objections.add(Objection.to("about", "party.unknown", "there is nobody to write a note about"));
        }
        return unlessRefused(
                objections,
                () -> store.write(by, transaction -> new NoteWork(transaction, by).add(about, words, onlyMine)));
    }

    @Override
    public void deleteNote(Caller by, NoteId id) {
        by.require(Role.MEMBER);
        store.run(by, transaction -> new NoteWork(transaction, by).delete(id));
    }
}
