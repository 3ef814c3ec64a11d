package rapport.access.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.api.access.AccountId;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.party.PersonId;

/**
 * Somebody who can sign in. Holds no secret, so that the journal may carry it.
 *
 * @param version grows by one with every change
 * @param login what they type to sign in, in lower case: a mail address or a short name
 * @param person the colleague whose account it is
 * @param levelRights rights on single levels, where they differ from what the role gives
 * @param language an IETF language tag
 * @param zone an IANA time zone
 * @param active whether they may sign in at all
 * @param hasPassword false until they accepted their invitation
 * @param passwordTemporary whether somebody else knows it, so that it has to be changed
 */
public record Account(
        AccountId id,
        long version,
        String login,
        String name,
        @Nullable String mail,
        @Nullable PersonId person,
        Role role,
        Map<String, Right> levelRights,
        String language,
        String zone,
        boolean active,
        boolean hasPassword,
        boolean passwordTemporary,
        Instant createdAt,
        @Nullable Instant lastSignInAt) {

    public Account {
        levelRights = Map.copyOf(levelRights);
    }

    /** The account as one who asks. */
    public Caller asCaller() {
        return new Caller(id, person, name, role, levelRights, Locale.forLanguageTag(language), ZoneId.of(zone));
    }
}
