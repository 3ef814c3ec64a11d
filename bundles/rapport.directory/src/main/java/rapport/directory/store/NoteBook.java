package rapport.directory.store;

import static rapport.directory.store.Tables.*;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import rapport.api.access.AccountId;
import rapport.api.access.Caller;
import rapport.api.party.Note;
import rapport.api.party.NoteId;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.directory.rules.Folding;
import rapport.store.api.RowWriter;
import rapport.store.api.Wanted;

/** Notes in the tables; what somebody keeps to themselves is shown to nobody else. */
public final class NoteBook {

    private static final String PERSON = "person";
    private static final int LONGEST_NAME = 300;
    private static final int MOST = 500;
    private static final RowWriter<Note> ROWS = new RowWriter<Note>(NOTE)
            .with(NOTE_ID, note -> note.id().value())
            .with(NOTE_VERSION, Note::version)
            .with(NOTE_ABOUT, note -> note.about().value())
            .with(NOTE_ABOUT_KIND, note -> note.about() instanceof PersonId ? PERSON : "organization")
            .with(NOTE_AUTHOR, note -> note.author().value())
            .with(NOTE_AUTHOR_NAME, note -> Folding.shortened(note.authorName(), LONGEST_NAME))
            .with(NOTE_AT, Note::at)
            .with(NOTE_WORDS, Note::words)
            .with(NOTE_ONLY_MINE, Note::onlyMine);

    private final DSLContext sql;

    public NoteBook(DSLContext sql) {
        this.sql = sql;
    }

    public void insert(Collection<Note> notes) {
        ROWS.insert(sql, notes);
    }

    public void delete(NoteId id) {
        sql.deleteFrom(NOTE).where(NOTE_ID.eq(id.value())).execute();
    }

    /** The note, if the caller may see it. */
    public Optional<Note> find(Caller by, NoteId id) {
        return sql.select(fields())
                .from(NOTE)
                .where(NOTE_ID.eq(id.value()))
                .and(NOTE_ONLY_MINE.isFalse().or(NOTE_AUTHOR.eq(by.account().value())))
                .fetchOptional(NoteBook::note);
    }

    /** What the caller may see about a party, newest first. */
    public List<Note> about(Caller by, PartyId party) {
        return sql.select(fields())
                .from(NOTE)
                .where(NOTE_ABOUT.eq(party.value()))
                .and(NOTE_ONLY_MINE.isFalse().or(NOTE_AUTHOR.eq(by.account().value())))
                .orderBy(NOTE_ID.desc())
                .limit(MOST)
                .fetch(NoteBook::note);
    }

    /** What is noted about people already, as party and words. */
    public Set<List<Object>> known(Collection<UUID> people) {
        Set<List<Object>> known = new HashSet<>();
        if (!people.isEmpty()) {
            sql.select(NOTE_ABOUT, NOTE_WORDS)
                    .from(NOTE)
                    .where(Wanted.among(NOTE_ABOUT, people))
                    .forEach(row -> known.add(List.of(row.value1(), row.value2())));
        }
        return known;
    }

    private static List<Field<?>> fields() {
        return List.of(
                NOTE_ID,
                NOTE_VERSION,
                NOTE_ABOUT,
                NOTE_ABOUT_KIND,
                NOTE_AUTHOR,
                NOTE_AUTHOR_NAME,
                NOTE_AT,
                NOTE_WORDS,
                NOTE_ONLY_MINE);
    }

    private static Note note(Record row) {
        UUID about = row.get(NOTE_ABOUT);
        return new Note(
                new NoteId(row.get(NOTE_ID)),
                row.get(NOTE_VERSION),
                row.get(NOTE_ABOUT_KIND).equals(PERSON) ? new PersonId(about) : new OrganizationId(about),
                new AccountId(row.get(NOTE_AUTHOR)),
                row.get(NOTE_AUTHOR_NAME),
                row.get(NOTE_AT),
                row.get(NOTE_WORDS),
                row.get(NOTE_ONLY_MINE));
    }
}
