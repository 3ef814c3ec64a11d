package rapport.access.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.api.access.AccountId;
import rapport.api.access.Right;
import rapport.api.access.Role;

/**
 * What a program signs in with, in the name of an account. Its secret was shown once and is nowhere any more.
 *
 * @param role the most that it may be; less where its owner is less
 * @param levelRights the most that it may do on single levels
 * @param expiresAt null where it never does
 * @param lastUsedAt written every few minutes only; null where it was never used
 */
public record ApiToken(
        ApiTokenId id,
        AccountId account,
        String name,
        Role role,
        Map<String, Right> levelRights,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    public ApiToken {
        levelRights = Map.copyOf(levelRights);
    }

    public boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }
}
