package rapport.directory;

import java.util.List;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.id.Ids;
import rapport.api.outcome.Outcome;
import rapport.api.party.Note;
import rapport.api.party.NoteId;
import rapport.api.party.PartyId;
import rapport.directory.store.NoteBook;
import rapport.store.api.Change;
import rapport.store.api.Conflict;
import rapport.store.api.Transaction;

/** Writes notes, and tells the journal no more than those who read it may know. */
final class NoteWork {

    private final Transaction transaction;
    private final Caller by;
    private final NoteBook notes;

    NoteWork(Transaction transaction, Caller by) {
        this.transaction = transaction;
        this.by = by;
        this.notes = new NoteBook(transaction.sql());
    }

    Outcome<Note> add(PartyId about, String words, boolean onlyMine) {
        Note note = new Note(
                new NoteId(Ids.next()), 1, about, by.account(), by.name(), transaction.at(), words.strip(), onlyMine);
        notes.insert(List.of(note));
        transaction.record(Change.added("note", note.id(), "NoteAdded", journalled(note)));
        return Outcome.done(note);
    }

    void delete(NoteId id) {
        Note note = notes.find(by, id).orElseThrow(() -> new Conflict("note", id.value(), 1));
        if (!note.author().equals(by.account())) {
            by.require(Role.MANAGER);
        }
        notes.delete(id);
        transaction.record(Change.removed("note", id, "NoteDeleted", journalled(note)));
    }

    // What somebody keeps to themselves is not told to those who read the journal.
    private static Note journalled(Note note) {
        return note.onlyMine()
                ? new Note(
                        note.id(), note.version(), note.about(), note.author(), note.authorName(), note.at(), "…", true)
                : note;
    }
}
