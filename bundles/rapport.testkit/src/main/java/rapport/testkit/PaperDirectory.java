package rapport.testkit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import rapport.api.access.Caller;
import rapport.api.id.Ids;
import rapport.api.outcome.Outcome;
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

/** The names that a test gives to people and organizations, and no more: for what only names them. */
public final class PaperDirectory implements Directory {

    private final Map<PartyId, PartyName> names = new HashMap<>();

    /** A new organization of that name. */
    public OrganizationId organization(String name) {
        OrganizationId id = new OrganizationId(Ids.next());
        names.put(id, new PartyName(id, name, null, false, null));
        return id;
    }

    /** Somebody new of that name, one of ours or of theirs. */
    public PersonId person(String name, boolean ours) {
        PersonId id = new PersonId(Ids.next());
        names.put(id, new PartyName(id, name, null, ours, null));
        return id;
    }

    @Override
    public Map<PartyId, PartyName> names(Caller by, Collection<? extends PartyId> ids) {
        Map<PartyId, PartyName> found = new HashMap<>(names);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public Optional<Person> findPerson(Caller by, PersonId id) {
        throw new NotOnPaper();
    }

    @Override
    public Optional<Organization> findOrganization(Caller by, OrganizationId id) {
        throw new NotOnPaper();
    }

    @Override
    public Slice<Person> people(Caller by, PeopleQuery query, PageRequest page) {
        throw new NotOnPaper();
    }

    @Override
    public Slice<Organization> organizations(Caller by, OrganizationsQuery query, PageRequest page) {
        throw new NotOnPaper();
    }

    @Override
    public List<Person> peopleOf(Caller by, OrganizationId organization, int atMost) {
        throw new NotOnPaper();
    }

    @Override
    public Optional<PersonId> findByMail(Caller by, String address) {
        throw new NotOnPaper();
    }

    @Override
    public Outcome<Person> addPerson(Caller by, PersonDraft draft) {
        throw new NotOnPaper();
    }

    @Override
    public Outcome<Person> changePerson(Caller by, PersonId id, long version, PersonDraft draft) {
        throw new NotOnPaper();
    }

    @Override
    public void deletePerson(Caller by, PersonId id, long version) {
        throw new NotOnPaper();
    }

    @Override
    public void restorePerson(Caller by, PersonId id) {
        throw new NotOnPaper();
    }

    @Override
    public Outcome<Organization> addOrganization(Caller by, OrganizationDraft draft) {
        throw new NotOnPaper();
    }

    @Override
    public Outcome<Organization> changeOrganization(
            Caller by, OrganizationId id, long version, OrganizationDraft draft) {
        throw new NotOnPaper();
    }

    @Override
    public void deleteOrganization(Caller by, OrganizationId id, long version) {
        throw new NotOnPaper();
    }

    @Override
    public void restoreOrganization(Caller by, OrganizationId id) {
        throw new NotOnPaper();
    }

    @Override
    public Optional<Position> findPosition(Caller by, PositionId id) {
        throw new NotOnPaper();
    }

    @Override
    public Slice<Position> positions(Caller by, PageRequest page) {
        throw new NotOnPaper();
    }

    @Override
    public Outcome<Position> addPosition(Caller by, PersonId person, PositionDraft draft) {
        throw new NotOnPaper();
    }

    @Override
    public Outcome<Position> changePosition(Caller by, PositionId id, OptionalLong seen, PositionDraft draft) {
        throw new NotOnPaper();
    }

    @Override
    public void deletePosition(Caller by, PositionId id, OptionalLong seen) {
        throw new NotOnPaper();
    }

    @Override
    public List<Note> notes(Caller by, PartyId about) {
        throw new NotOnPaper();
    }

    @Override
    public Outcome<Note> addNote(Caller by, PartyId about, String words, boolean onlyMine) {
        throw new NotOnPaper();
    }

    @Override
    public void deleteNote(Caller by, NoteId id) {
        throw new NotOnPaper();
    }
}
