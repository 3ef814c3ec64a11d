package rapport.insight.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rapport.api.journal.JournalEntry;
import rapport.api.signal.PersonalSignals;

/** Who gives our people reasons of their own right now. */
public interface PersonalBook {

    List<PersonalSignals> all();

    /** What one of them answers; empty where it fails to. */
    <T> Optional<T> ask(PersonalSignals one, String what, Function<PersonalSignals, T> question);

    /** Whether any of these entries may tell somebody something new. */
    boolean isChangedBy(List<JournalEntry> entries);
}
