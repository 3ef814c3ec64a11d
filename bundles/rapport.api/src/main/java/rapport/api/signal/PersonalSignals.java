package rapport.api.signal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import rapport.api.journal.JournalEntry;
import rapport.api.party.PersonId;

/**
 * Gives one of our people reasons to act that belong to no relationship: a promise between colleagues, a follow-up with somebody whom
 * no relationship looks after. Contributed as an OSGi service, and reached through the guarded door; asked on each reading of Today,
 * so that each answer is a walk along an index.
 */
@ConsumerType
public interface PersonalSignals {

    /** By which what people say to these signals is kept; no other has it. */
    String name();

    /** What holds now for that person, the most urgent first, whatever was said to it. */
    List<PersonalSignal> of(PersonId ours, Instant now, int atMost);

    /** One of them, where it holds now. */
    Optional<PersonalSignal> find(PersonId ours, SignalId id, Instant now);

    /** Whether this entry of the journal may tell somebody something new; found in the entry, without reading anything. */
    boolean isChangedBy(JournalEntry entry);

    /** Why, in one sentence; {@code party} is among the arguments. */
    String tell(Signal signal, Locale locale, Instant now);

    /** What to do or ask, in one sentence. */
    String advise(Signal signal, Locale locale);
}
