package rapport.api.commitment;

import com.google.gson.annotations.JsonAdapter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.json.PartyIdJson;
import rapport.api.party.PartyId;

/**
 * A promise in its place within a chain. What the reader may not see, or what belongs to a level that is off, is outside: the
 * chain ends there, and no more is told than who promised, where the reader may know that.
 *
 * @param promise null where it is outside
 * @param by who promised; null where the reader may not know
 * @param keeping the record of whoever promised; null where it is outside
 * @param chance that this link holds by itself, 0 to 1: that of the record while it is open, 1 once it is kept, 0 once it is
 *     broken or withdrawn; null where it is outside
 * @param expected when it will be kept, given all that it rests on; null where it is outside
 * @param needed by when the link above needs it; null for the first, which nothing rests on here
 * @param slack days between the day it is expected and the day it is needed, negative where it comes too late; null where it is
 *     outside or settled
 * @param backing what it rests on in turn; told where it comes first in the chain, and not again
 */
public record ChainLink(
        @Nullable Commitment promise,
        @JsonAdapter(PartyIdJson.class) @Nullable PartyId by,
        @Nullable KeepRate keeping,
        @Nullable Double chance,
        @Nullable LocalDate expected,
        @Nullable LocalDate needed,
        @Nullable Long slack,
        List<ChainLink> backing) {

    public ChainLink {
        backing = List.copyOf(backing);
    }

    public boolean isOutside() {
        return promise == null;
    }
}
