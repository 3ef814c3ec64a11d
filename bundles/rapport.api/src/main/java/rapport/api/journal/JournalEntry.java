package rapport.api.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.access.AccountId;

/**
 * A change that was made.
 *
 * @param position its place in the journal; later entries have greater ones
 * @param byName who made it, as named then
 * @param event what happened, past tense: {@code PersonAdded}
 * @param was the record before, as JSON; null where there was none
 * @param is the record after, as JSON; null where there is none
 */
public record JournalEntry(
        long position,
        Instant at,
        AccountId by,
        String byName,
        Subject subject,
        String event,
        @Nullable String was,
        @Nullable String is) {}
