package rapport.api.party;

import org.jspecify.annotations.Nullable;

/**
 * Just enough of a person or an organization to name it on a screen.
 *
 * @param mail the main mail address; null where there is none
 * @param ours whether it is one of us
 * @param subtitle title and organization of a person, parent of an organization; null where unknown
 */
public record PartyName(
        PartyId id,
        String name,
        @Nullable String mail,
        boolean ours,
        @Nullable String subtitle) {}
