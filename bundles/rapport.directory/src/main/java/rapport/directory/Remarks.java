package rapport.directory;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import rapport.api.access.Caller;
import rapport.api.id.Ids;
import rapport.api.party.Note;
import rapport.api.party.NoteId;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.directory.store.NoteBook;

/** What the rows of a file remark on people, each remark once. */
final class Remarks {

    private final NoteBook book;
    private final Map<List<Object>, PersonId> notes = new LinkedHashMap<>();
    private Set<List<Object>> notedBefore = Set.of();

    Remarks(DSLContext sql) {
        this.book = new NoteBook(sql);
    }

    /** Looks up what was noted before on those of whom the rows speak. */
    void meet(List<Entry> entries, Likeness likeness) {
        Set<UUID> people = new HashSet<>();
        entries.stream()
                .filter(entry -> entry.note() != null)
                .forEach(entry -> likeness.find(entry)
                        .ifPresent(person -> people.add(person.id().value())));
        notedBefore = book.known(people);
    }

    /** Keeps what the row remarks on the person; false where it remarks nothing new. */
    boolean note(Entry entry, Person person) {
        if (entry.note() == null) {
            return false;
        }
        List<Object> note = List.of(person.id().value(), entry.note());
        return !notedBefore.contains(note) && notes.putIfAbsent(note, person.id()) == null;
    }

    /** Writes the new notes. */
    List<Note> write(Caller by, Instant at) {
        List<Note> written = notes.entrySet().stream()
                .map(note -> new Note(
                        new NoteId(Ids.next()),
                        1,
                        note.getValue(),
                        by.account(),
                        by.name(),
                        at,
                        note.getKey().get(1).toString(),
                        false))
                .toList();
        book.insert(written);
        return written;
    }
}
