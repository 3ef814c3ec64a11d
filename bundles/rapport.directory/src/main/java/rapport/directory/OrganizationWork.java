package rapport.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.id.Ids;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationId;
import rapport.api.party.Person;
import rapport.directory.store.OrganizationBook;
import rapport.directory.store.PersonBook;
import rapport.directory.store.PositionBook;
import rapport.store.api.Change;
import rapport.store.api.Conflict;
import rapport.store.api.Transaction;

/** One change of an organization, and what follows from it for its people. */
final class OrganizationWork {

    private static final String ORGANIZATION = "organization";
    private static final int DEEPEST = 50;

    private final Transaction transaction;
    private final LocalDate today;
    private final OrganizationBook organizations;

    OrganizationWork(Transaction transaction, LocalDate today) {
        this.transaction = transaction;
        this.today = today;
        this.organizations = new OrganizationBook(transaction.sql());
    }

    /** An organization of which only the name is known. */
    static Organization bare(String name) {
        return new Organization(
                new OrganizationId(Ids.next()), 1, name, null, List.of(), false, List.of(), List.of(), false);
    }

    Outcome<Organization> add(OrganizationDraft draft) {
        OrganizationId id = new OrganizationId(Ids.next());
        List<Objection> objections = misplaced(id, draft.parent());
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Organization organization = compose(id, 1, draft);
        organizations.insert(List.of(organization), transaction.at());
        transaction.record(Change.added(ORGANIZATION, id, "OrganizationAdded", organization));
        embrace(organization);
        return Outcome.done(organization);
    }

    Outcome<Organization> change(OrganizationId id, long version, OrganizationDraft draft) {
        Organization was = current(id, version);
        List<Objection> objections = misplaced(id, draft.parent());
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Organization is = compose(id, version, draft);
        if (was.equals(is)) {
            return Outcome.done(was);
        }
        Organization written = organizations.update(was, is, transaction.at());
        transaction.record(Change.changed(ORGANIZATION, id, "OrganizationChanged", was, written));
        if (!was.ours() || !was.domains().equals(is.domains())) {
            embrace(written);
        }
        return Outcome.done(written);
    }

    void delete(OrganizationId id, long version) {
        Organization was = current(id, version);
        organizations.update(was, was.withDeleted(true), transaction.at());
        transaction.record(Change.removed(ORGANIZATION, id, "OrganizationDeleted", was));
    }

    void restore(OrganizationId id) {
        Organization was = organizations.find(id).orElseThrow(() -> new Conflict(ORGANIZATION, id.value(), 1));
        if (was.deleted()) {
            Organization is = organizations.update(was, was.withDeleted(false), transaction.at());
            transaction.record(Change.added(ORGANIZATION, id, "OrganizationRestored", is));
        }
    }

    private Organization current(OrganizationId id, long version) {
        return organizations
                .find(id)
                .filter(organization -> organization.version() == version && !organization.deleted())
                .orElseThrow(() -> new Conflict(ORGANIZATION, id.value(), version));
    }

    private static Organization compose(OrganizationId id, long version, OrganizationDraft draft) {
        return new Organization(
                id,
                version,
                draft.name(),
                draft.parent(),
                draft.domains().stream().sorted().toList(),
                draft.ours(),
                draft.contactPoints(),
                draft.tags().stream().sorted().toList(),
                false);
    }

    private List<Objection> misplaced(OrganizationId id, @Nullable OrganizationId parent) {
        if (parent == null) {
            return List.of();
        }
        if (organizations.existing(Set.of(parent)).isEmpty()) {
            return List.of(Objection.to("parent", "organization.unknown", "there is no such organization"));
        }
        Set<OrganizationId> above = new HashSet<>();
        Optional<OrganizationId> next = Optional.of(parent);
        while (next.isPresent() && above.size() < DEEPEST && above.add(next.get())) {
            next = next.flatMap(organizations::find).map(Organization::parent);
        }
        return above.contains(id)
                ? List.of(Objection.to("parent", "organization.circle", "an organization cannot be a part of itself"))
                : List.of();
    }

    // Whoever works at an organization of ours is one of us.
    private void embrace(Organization organization) {
        if (!organization.ours()) {
            return;
        }
        PersonBook people = new PersonBook(transaction.sql(), today);
        List<UUID> colleagues =
                new PositionBook(transaction.sql()).becomingOurs(organization.id(), organization.domains(), today);
        List<PersonBook.Revision> revisions = new ArrayList<>();
        people.load(colleagues).forEach(person -> revisions.add(new PersonBook.Revision(person, asOurs(person))));
        List<Person> written = people.update(revisions, transaction.at());
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Person is = written.get(i);
            changes.add(Change.changed(
                    "person", is.id(), "PersonChanged", revisions.get(i).was(), is));
        }
        transaction.recordAll(changes);
    }

    private static Person asOurs(Person p) {
        return new Person(
                p.id(),
                p.version(),
                p.givenName(),
                p.familyName(),
                p.nickname(),
                p.birthday(),
                true,
                p.contactPoints(),
                p.tags(),
                p.positions(),
                p.deleted());
    }
}
