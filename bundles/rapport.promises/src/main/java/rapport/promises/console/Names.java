package rapport.promises.console;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;

/**
 * What those are called who promised something, or to whom.
 *
 * @param gone what is said of those who are there no more
 */
record Names(Map<PartyId, PartyName> known, String gone) {

    String of(@Nullable PartyId id) {
        PartyName name = id == null ? null : known.get(id);
        return name == null ? gone : name.name();
    }

    boolean isOurs(@Nullable PartyId id) {
        PartyName name = id == null ? null : known.get(id);
        return name != null && name.ours();
    }
}
