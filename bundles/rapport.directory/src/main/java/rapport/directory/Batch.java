package rapport.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.id.Ids;
import rapport.api.outcome.Objection;
import rapport.api.party.Intake;
import rapport.api.party.Person;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.api.party.Position;
import rapport.api.party.PositionId;
import rapport.directory.rules.Filling;
import rapport.directory.rules.Objections;
import rapport.directory.rules.Ours;
import rapport.directory.rules.TidyDraft;
import rapport.directory.store.Acquaintances;
import rapport.directory.store.OrganizationBook;
import rapport.directory.store.PersonBook;
import rapport.store.api.Change;
import rapport.store.api.Transaction;

/** Rows of a file that are taken in together: first all that they speak of is looked up, then everything is decided, then written. */
final class Batch {

    private final LocalDate today;
    private final String source;
    private final PersonBook book;
    private final OrganizationBook organizations;
    private final Acquaintances known;
    private final Employers employers;
    private final Likeness likeness;
    private final Map<PersonId, Person> created = new LinkedHashMap<>();
    private final Map<PersonId, PersonBook.Revision> revised = new LinkedHashMap<>();
    private final Map<UUID, UUID> keys = new LinkedHashMap<>();
    private final Remarks remarks;
    private Ours ours = new Ours(Set.of(), Set.of());

    Batch(DSLContext sql, LocalDate today, String source) {
        this.today = today;
        this.source = source;
        this.book = new PersonBook(sql, today);
        this.organizations = new OrganizationBook(sql);
        this.employers = new Employers(sql);
        this.known = new Acquaintances(sql, book);
        this.likeness = new Likeness(known, employers);
        this.remarks = new Remarks(sql);
    }

    /** Decides on each row; nothing is written yet. */
    List<Intake.Taken> decide(List<Intake.Row> rows) {
        List<PersonDraft> drafts =
                rows.stream().map(row -> TidyDraft.of(row.draft())).toList();
        List<List<Objection>> objections =
                drafts.stream().map(draft -> Objections.to(draft, today)).toList();
        List<@Nullable Entry> entries = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            entries.add(objections.get(i).isEmpty() ? Entry.of(rows.get(i), drafts.get(i), source) : null);
        }
        lookUp(entries.stream().filter(Objects::nonNull).toList());
        List<Intake.Taken> taken = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Entry entry = entries.get(i);
            taken.add(entry == null ? new Intake.Taken(Intake.Result.REFUSED, null, objections.get(i)) : take(entry));
        }
        return taken;
    }

    private void lookUp(List<Entry> entries) {
        employers.meet(entries.stream()
                .flatMap(entry -> entry.draft().positions().stream())
                .toList());
        likeness.meet(entries);
        ours = organizations.ours();
        remarks.meet(entries, likeness);
    }

    private Intake.Taken take(Entry entry) {
        Optional<Person> same = likeness.find(entry);
        Person person = same.isPresent() ? fill(same.get(), entry.draft()) : create(entry.draft());
        boolean noted = remarks.note(entry, person);
        if (entry.key() != null && known.remember(entry.key(), person)) {
            keys.put(entry.key(), person.id().value());
        }
        boolean changed = noted || same.isEmpty() || !Filling.saysTheSame(same.get(), person);
        Intake.Result result =
                !changed ? Intake.Result.UNCHANGED : same.isEmpty() ? Intake.Result.CREATED : Intake.Result.UPDATED;
        return new Intake.Taken(result, person.id(), List.of());
    }

    /** Somebody new. */
    Person create(PersonDraft draft) {
        PersonId id = new PersonId(Ids.next());
        List<Position> positions = positions(id, draft);
        Person person = new Person(
                id,
                1,
                draft.givenName(),
                draft.familyName(),
                draft.nickname(),
                draft.birthday(),
                draft.ours() || ours.claims(draft.contactPoints(), positions, today),
                draft.contactPoints(),
                draft.tags().stream().sorted().toList(),
                positions,
                false);
        created.put(id, person);
        known.remember(person);
        return person;
    }

    /** Somebody known, with what the draft adds. */
    Person fill(Person was, PersonDraft draft) {
        Person is = Filling.fill(was, draft, positions(was.id(), draft));
        if (Filling.saysTheSame(was, is)) {
            return was;
        }
        if (created.containsKey(is.id())) {
            created.put(is.id(), is);
        } else {
            revised.merge(
                    is.id(),
                    new PersonBook.Revision(was, is),
                    (before, now) -> new PersonBook.Revision(before.was(), now.is()));
        }
        known.remember(is);
        return is;
    }

    private List<Position> positions(PersonId person, PersonDraft draft) {
        return draft.positions().stream()
                .map(position -> new Position(
                        new PositionId(Ids.next()),
                        person,
                        employers.of(position),
                        position.title(),
                        position.department(),
                        position.from(),
                        position.to(),
                        position.source()))
                .toList();
    }

    /** Writes what was decided, with its journal. */
    void write(Transaction transaction, Caller by) {
        Instant at = transaction.at();
        List<Change> changes = new ArrayList<>();
        organizations.insert(employers.founded(), at);
        employers
                .founded()
                .forEach(made -> changes.add(Change.added("organization", made.id(), "OrganizationAdded", made)));
        int next = 0;
        List<String> records = book.insert(created.values(), at);
        for (PersonId id : created.keySet()) {
            changes.add(Change.added("person", id, "PersonAdded", records.get(next++)));
        }
        List<PersonBook.Revision> revisions = List.copyOf(revised.values());
        List<Person> updated = book.update(revisions, at);
        for (int i = 0; i < updated.size(); i++) {
            Person is = updated.get(i);
            changes.add(Change.changed(
                    "person", is.id(), "PersonChanged", revisions.get(i).was(), is));
        }
        remarks.write(by, at).forEach(note -> changes.add(Change.added("note", note.id(), "NoteAdded", note)));
        known.writeKeys(keys);
        transaction.recordAll(changes);
    }

    /** Who the addresses belong to, in their order; whoever nobody knew is added. */
    List<PersonId> belonging(List<PersonDraft> drafts) {
        var told = Acquaintances.Description.ofNobody();
        drafts.forEach(draft -> told.reach().addAll(Entry.reach(draft)));
        known.meet(told);
        ours = organizations.ours();
        return drafts.stream().map(this::belonging).toList();
    }

    // An address belongs to one person, whatever stood beside it; a name is only taken by who has none.
    private PersonId belonging(PersonDraft draft) {
        return known.reachedBy(Entry.reach(draft).get(0)).stream()
                .findFirst()
                .map(person -> fill(person, draft))
                .orElseGet(() -> create(draft))
                .id();
    }
}
