package rapport.api.party;

import com.google.gson.annotations.JsonAdapter;
import java.time.Instant;
import rapport.api.access.AccountId;
import rapport.api.json.PartyIdJson;

/**
 * Something remembered about a party.
 *
 * @param onlyMine whether only its author may see it
 */
public record Note(
        NoteId id,
        long version,
        @JsonAdapter(PartyIdJson.class) PartyId about,
        AccountId author,
        String authorName,
        Instant at,
        String words,
        boolean onlyMine) {}
