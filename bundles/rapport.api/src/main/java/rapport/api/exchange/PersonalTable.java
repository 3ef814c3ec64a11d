package rapport.api.exchange;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ConsumerType;
import rapport.api.access.Caller;

/**
 * What a bundle keeps of somebody, or between them and one other, as a table: handed out to that person alone, as part of what they may
 * take with them, and to nobody else whatever they may see. It is not taken in again. Contributed as an OSGi service.
 */
@ConsumerType
public interface PersonalTable {

    /** Lower case, plural: {@code talks}. */
    String name();

    /** What its file is called on a screen: Talks. */
    String title(Locale locale);

    /** The columns behind the first, which holds the record's id. */
    List<FactColumn> columns();

    /** Tells every record that is about the caller, without holding them all; none where the caller is nobody who is known. */
    void each(Caller by, Consumer<FactRow> visitor);
}
