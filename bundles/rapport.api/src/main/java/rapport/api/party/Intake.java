package rapport.api.party;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.outcome.Objection;

/**
 * Takes in people by the thousand: finds who is known already, adds who is not, and fills what was empty.
 *
 * <p>What a person's record says already is never overwritten; lists grow by what they lack. So taking in the same rows
 * twice changes nothing.
 */
public interface Intake {

    /**
     * What became of one row.
     *
     * @param person who it is now; null where the row was refused
     * @param objections why it was refused; empty otherwise
     */
    record Taken(Result result, @Nullable PersonId person, List<Objection> objections) {

        public Taken {
            objections = List.copyOf(objections);
        }
    }

    /** What became of a row. */
    enum Result {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }

    /**
     * One row of a file.
     *
     * @param key what identifies the person in the source (a vCard UID, a LinkedIn URL), unique within the source; null
     *     where the source has none
     * @param note words to keep as a note; null for none
     */
    record Row(
            @Nullable String key,
            PersonDraft draft,
            @Nullable String note) {}

    /**
     * Takes rows in within one transaction and runs {@code checkpoint} in it, so that the rows and the place they were
     * read from are remembered together or not at all. The answers stand in the order of the rows.
     *
     * @param source where the rows come from, such as {@code import:contacts.csv}
     * @param checkpoint runs last in the same transaction, with the session's SQL at hand through the store
     */
    List<Taken> take(Caller by, String source, List<Row> rows, Runnable checkpoint);

    /** What {@link #take} would do with the rows, without doing it. */
    List<Taken> consider(Caller by, String source, List<Row> rows);

    /**
     * Who the addresses belong to, unknown ones added as people with that address; in one transaction.
     *
     * @return the ids in the order of the addresses
     */
    List<PersonId> peopleFor(Caller by, String source, List<Addressee> addressees);

    /** A mail address with the name that stood beside it; null where there was none. */
    record Addressee(String mail, @Nullable String name) {}
}
