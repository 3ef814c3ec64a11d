package rapport.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import rapport.api.id.Ids;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationId;
import rapport.api.party.Person;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.api.party.Position;
import rapport.api.party.PositionDraft;
import rapport.api.party.PositionId;
import rapport.directory.rules.Folding;
import rapport.directory.rules.HeldPositions;
import rapport.directory.rules.Whereabouts;
import rapport.directory.store.OrganizationBook;
import rapport.directory.store.PersonBook;
import rapport.directory.store.PositionBook;
import rapport.store.api.Change;
import rapport.store.api.Conflict;
import rapport.store.api.Transaction;

/** One change of a person, with the organizations that it makes on the way. */
final class PersonWork {

    private static final String PERSON = "person";

    private final Transaction transaction;
    private final LocalDate today;
    private final PersonBook people;
    private final OrganizationBook organizations;

    PersonWork(Transaction transaction, LocalDate today) {
        this.transaction = transaction;
        this.today = today;
        this.people = new PersonBook(transaction.sql(), today);
        this.organizations = new OrganizationBook(transaction.sql());
    }

    Outcome<Person> add(PersonDraft draft) {
        List<Objection> objections = unknownOrganizations(draft.positions(), List.of());
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Person person = compose(new PersonId(Ids.next()), 1, List.of(), draft);
        people.insert(List.of(person), transaction.at());
        transaction.record(Change.added(PERSON, person.id(), "PersonAdded", person));
        return Outcome.done(person);
    }

    Outcome<Person> change(PersonId id, long version, PersonDraft draft) {
        Person was = current(id, version);
        List<Objection> objections = unknownOrganizations(draft.positions(), was.positions());
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Person is = compose(id, version, was.positions(), draft);
        return Outcome.done(was.equals(is) ? was : revise(was, is, "PersonChanged"));
    }

    void delete(PersonId id, long version) {
        Person was = current(id, version);
        write(was, was.withDeleted(true));
        transaction.record(Change.removed(PERSON, id, "PersonDeleted", was));
    }

    void restore(PersonId id) {
        Person was = people.find(id).orElseThrow(() -> new Conflict(PERSON, id.value(), 1));
        if (was.deleted()) {
            Person is = write(was, was.withDeleted(false));
            transaction.record(Change.added(PERSON, id, "PersonRestored", is));
        }
    }

    Outcome<Position> addPosition(PersonId person, PositionDraft draft) {
        List<Objection> objections = new ArrayList<>(unknownOrganization("", draft, List.of()));
        Person was = people.find(person).filter(found -> !found.deleted()).orElse(null);
        if (was == null) {
            objections.add(Objection.to("person", "party.unknown", "there is no such person"));
        }
        if (was == null || !objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        OrganizationId organization = resolve(List.of(draft)).get(0);
        Position added = HeldPositions.of(new PositionId(Ids.next()), person, draft, organization, draft.source());
        List<Position> positions = new ArrayList<>(was.positions());
        positions.add(added);
        revise(was, holding(was, positions), "PersonChanged");
        return Outcome.done(added);
    }

    Outcome<Position> changePosition(PositionId id, OptionalLong seen, PositionDraft draft) {
        Person was = holder(id, seen);
        List<Objection> objections = unknownOrganization("", draft, was.positions());
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        OrganizationId organization = resolve(List.of(draft)).get(0);
        List<Position> positions = new ArrayList<>(was.positions());
        positions.replaceAll(held ->
                held.id().equals(id) ? HeldPositions.of(id, was.id(), draft, organization, held.source()) : held);
        Position changed = positions.stream()
                .filter(held -> held.id().equals(id))
                .findFirst()
                .orElseThrow();
        if (!positions.equals(was.positions())) {
            revise(was, holding(was, positions), "PersonChanged");
        }
        return Outcome.done(changed);
    }

    void deletePosition(PositionId id, OptionalLong seen) {
        Person was = holder(id, seen);
        List<Position> positions = new ArrayList<>(was.positions());
        positions.removeIf(held -> held.id().equals(id));
        revise(was, holding(was, positions), "PersonChanged");
    }

    /** Who holds the position, unless the record has changed since it was seen. */
    private Person holder(PositionId id, OptionalLong seen) {
        return new PositionBook(transaction.sql())
                .find(id)
                .flatMap(position -> people.find(position.person()))
                .filter(person -> seen.isEmpty() || seen.getAsLong() == person.version())
                .orElseThrow(() -> new Conflict("position", id.value(), seen.orElse(1)));
    }

    private Person current(PersonId id, long version) {
        return people.find(id)
                .filter(person -> person.version() == version && !person.deleted())
                .orElseThrow(() -> new Conflict(PERSON, id.value(), version));
    }

    private Person revise(Person was, Person is, String event) {
        Person written = write(was, is);
        transaction.record(Change.changed(PERSON, is.id(), event, was, written));
        return written;
    }

    private Person write(Person was, Person is) {
        return people.update(List.of(new PersonBook.Revision(was, is)), transaction.at())
                .get(0);
    }

    private Person compose(PersonId id, long version, List<Position> held, PersonDraft draft) {
        List<Position> positions = HeldPositions.after(
                        id, held, draft.positions(), resolve(draft.positions()), () -> new PositionId(Ids.next()))
                .stream()
                .sorted(Whereabouts.currentFirst(today))
                .toList();
        boolean ours = draft.ours() || organizations.ours().claims(draft.contactPoints(), positions, today);
        return new Person(
                id,
                version,
                draft.givenName(),
                draft.familyName(),
                draft.nickname(),
                draft.birthday(),
                ours,
                draft.contactPoints(),
                draft.tags().stream().sorted().toList(),
                positions,
                false);
    }

    private Person holding(Person was, List<Position> positions) {
        List<Position> sorted =
                positions.stream().sorted(Whereabouts.currentFirst(today)).toList();
        return new Person(
                was.id(),
                was.version(),
                was.givenName(),
                was.familyName(),
                was.nickname(),
                was.birthday(),
                was.ours() || organizations.ours().claims(was.contactPoints(), sorted, today),
                was.contactPoints(),
                was.tags(),
                sorted,
                was.deleted());
    }

    private List<Objection> unknownOrganizations(List<PositionDraft> drafts, List<Position> held) {
        List<Objection> objections = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            objections.addAll(unknownOrganization("positions[" + i + "].", drafts.get(i), held));
        }
        return objections;
    }

    // A position at an organization that was deleted since may stay as it is.
    private List<Objection> unknownOrganization(String prefix, PositionDraft draft, List<Position> held) {
        OrganizationId id = draft.organization();
        if (id == null
                || held.stream().anyMatch(position -> position.organization().equals(id))
                || !organizations.existing(Set.of(id)).isEmpty()) {
            return List.of();
        }
        return List.of(Objection.to(prefix + "organization", "organization.unknown", "there is no such organization"));
    }

    /** The organizations of the drafts, in their order; those that nobody knew are made. */
    private List<OrganizationId> resolve(List<PositionDraft> drafts) {
        Map<String, String> wanted = new LinkedHashMap<>();
        drafts.stream()
                .map(PositionDraft::organizationName)
                .filter(Objects::nonNull)
                .forEach(name -> wanted.putIfAbsent(Folding.fold(name), name));
        Map<String, OrganizationId> known = new HashMap<>(organizations.named(wanted.values()));
        Set<Organization> made = new HashSet<>();
        wanted.forEach((folded, name) -> known.computeIfAbsent(folded, key -> {
            Organization organization = OrganizationWork.bare(name);
            made.add(organization);
            return organization.id();
        }));
        organizations.insert(made, transaction.at());
        made.forEach(organization ->
                transaction.record(Change.added("organization", organization.id(), "OrganizationAdded", organization)));
        return drafts.stream().map(draft -> organizationOf(draft, known)).toList();
    }

    private static OrganizationId organizationOf(PositionDraft draft, Map<String, OrganizationId> known) {
        String name = draft.organizationName();
        OrganizationId id =
                draft.organization() != null || name == null ? draft.organization() : known.get(Folding.fold(name));
        return Objects.requireNonNull(id, "organization");
    }
}
