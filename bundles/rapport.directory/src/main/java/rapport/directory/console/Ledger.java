package rapport.directory.console;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import rapport.api.outcome.Outcome;
import rapport.api.party.ContactPoint;
import rapport.console.api.list.Editing;
import rapport.console.api.list.Entry;
import rapport.store.api.Conflict;

/** What the lists of people and of organizations can change alike; each change answers the version after it. */
interface Ledger<T> {

    /** Those that are there, deleted ones too. */
    List<T> find(Collection<UUID> ids);

    Entry entry(T record);

    List<ContactPoint> points(T record);

    List<String> tags(T record);

    Outcome<Long> reached(T record, long version, List<ContactPoint> points);

    Outcome<Long> tagged(T record, long version, List<String> tags);

    Outcome<Long> deleted(T record, long version);

    Outcome<Long> restored(T record, long version);

    /** The change, or that somebody else was faster. */
    static Outcome<Long> unlessOutdated(Supplier<Outcome<Long>> change) {
        try {
            return change.get();
        } catch (Conflict faster) {
            return Editing.outdated();
        }
    }
}
