package rapport.store.api;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import rapport.api.journal.JournalEntry;

/**
 * Something derived from the facts, which follows the journal; a bundle registers one as a service.
 *
 * <p>It gets every entry once and in order, on a thread of its own, together with the transaction that remembers how far
 * it has come: rows written through the session and that position become lasting together. A write of a store nests in that
 * as in any other, but must leave nothing in the journal. When it throws, it is asked again later, from the same position;
 * writers never wait for it.
 */
@ConsumerType
public interface Projection {

    /** Its name, unique in the product: {@code ties}, {@code search}. */
    String name();

    /** How it derives: raise it when that changes, and everything is rebuilt once. At least 1. */
    int version();

    /** Takes in the next entries of the journal, at least one. */
    void apply(Session session, List<JournalEntry> entries);

    /**
     * Makes everything anew from the facts. The session shows them as they were at one moment, however long this takes;
     * what people change meanwhile is applied afterwards.
     *
     * @param position the journal's last position at that moment
     */
    void rebuild(Session session, long position);

    /** How many entries it takes in at once. */
    default int atMost() {
        return 1_000;
    }
}
