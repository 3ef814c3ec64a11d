package rapport.api.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ConsumerType;
import rapport.api.access.Caller;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;

/**
 * Facts of one kind as a table: handed out as a file of its name, and taken in from such a file. Contributed as an OSGi service.
 *
 * <p>The file's first column is headed {@code rapport NAME id}; by that it is known. Taking in a file again changes nothing: rows whose id
 * is that of a record here, or was taken in before, are passed over. So a file of another installation or of another program is taken
 * in too, each row as a record of its own, and the rows of one file may name those of another by their ids.
 */
@ConsumerType
public interface FactTable {

    /** Lower case, plural: {@code concerns}. */
    String name();

    /** What its file is called on a screen: Concerns. */
    String title(Locale locale);

    /** The columns behind the first. */
    List<FactColumn> columns();

    /** What one of these columns is called on a screen, and may be headed in files of other programs; its name by default. */
    default String heading(String column, Locale locale) {
        return column;
    }

    /** Tells every record that the caller may see, without holding them all. */
    void each(Caller by, Consumer<FactRow> visitor);

    /** Those of the ids of which there is a record, seen by the caller or not, deleted or not; in one look for all of them. */
    Set<UUID> known(Collection<UUID> ids);

    /** Whether there is a record of that id. */
    default boolean isKnown(UUID id) {
        return !known(List.of(id)).isEmpty();
    }

    /**
     * Takes a row in, as part of the transaction that is under way.
     *
     * @return the id of the record; a refusal names columns in its objections
     */
    Outcome<UUID> take(Caller by, FactRow row);

    /** What an objection to one of its rows says to a reader of that language; in English where nobody has put it otherwise. */
    default String sentence(Objection objection, Locale locale) {
        return objection.sentence();
    }
}
