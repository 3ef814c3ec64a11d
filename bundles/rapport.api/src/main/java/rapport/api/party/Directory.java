package rapport.api.party;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.Count;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;

/**
 * The people and organizations that we know. Safe for use by many threads.
 *
 * <p>Changes need the role member; every change is journalled. A change made against an older version than the current
 * one fails with {@code Conflict}.
 */
public interface Directory {

    Optional<Person> findPerson(Caller by, PersonId id);

    Optional<Organization> findOrganization(Caller by, OrganizationId id);

    /** Names for a whole screen in one query; ids that do not exist (any more) are missing from the answer. */
    Map<PartyId, PartyName> names(Caller by, Collection<? extends PartyId> ids);

    Slice<Person> people(Caller by, PeopleQuery query, PageRequest page);

    Slice<Organization> organizations(Caller by, OrganizationsQuery query, PageRequest page);

    /** How many people the query finds, counted up to a bound. */
    default Count countPeople(Caller by, PeopleQuery query) {
        Slice<Person> first = people(by, query, PageRequest.first(PageRequest.MOST));
        return new Count(first.items().size(), first.nextCursor() != null);
    }

    /** How many organizations the query finds, counted up to a bound. */
    default Count countOrganizations(Caller by, OrganizationsQuery query) {
        Slice<Organization> first = organizations(by, query, PageRequest.first(PageRequest.MOST));
        return new Count(first.items().size(), first.nextCursor() != null);
    }

    /** Who currently holds a position at the organization, its parts not included. */
    List<Person> peopleOf(Caller by, OrganizationId organization, int atMost);

    /** Whose mail address this is; people of ours first where several share one. */
    Optional<PersonId> findByMail(Caller by, String address);

    Outcome<Person> addPerson(Caller by, PersonDraft draft);

    /** Replaces what the record says, positions included. */
    Outcome<Person> changePerson(Caller by, PersonId id, long version, PersonDraft draft);

    /** Takes a person out of every list; {@link #restorePerson} brings it back until it is purged. */
    void deletePerson(Caller by, PersonId id, long version);

    void restorePerson(Caller by, PersonId id);

    Outcome<Organization> addOrganization(Caller by, OrganizationDraft draft);

    Outcome<Organization> changeOrganization(Caller by, OrganizationId id, long version, OrganizationDraft draft);

    void deleteOrganization(Caller by, OrganizationId id, long version);

    void restoreOrganization(Caller by, OrganizationId id);

    Optional<Position> findPosition(Caller by, PositionId id);

    Slice<Position> positions(Caller by, PageRequest page);

    Outcome<Position> addPosition(Caller by, PersonId person, PositionDraft draft);

    /** @param seen the version of the person's record that the caller saw; empty where it does not matter */
    Outcome<Position> changePosition(Caller by, PositionId id, OptionalLong seen, PositionDraft draft);

    /** @param seen the version of the person's record that the caller saw; empty where it does not matter */
    void deletePosition(Caller by, PositionId id, OptionalLong seen);

    /** Notes about a party that the caller may see, newest first. */
    List<Note> notes(Caller by, PartyId about);

    Outcome<Note> addNote(Caller by, PartyId about, String words, boolean onlyMine);

    void deleteNote(Caller by, NoteId id);
}
