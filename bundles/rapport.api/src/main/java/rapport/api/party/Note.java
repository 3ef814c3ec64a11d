package rapport.api.party;

import java.time.Instant;
import rapport.api.access.AccountId;

/**
 * Something remembered about a party.
 *
 * @param onlyMine whether only its author may see it
 */
public record Note(
        NoteId id,
        long version,
        PartyId about,
        AccountId author,
        String authorName,
        Instant at,
        String words,
        boolean onlyMine) {}
