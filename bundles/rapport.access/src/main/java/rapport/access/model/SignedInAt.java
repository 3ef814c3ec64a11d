package rapport.access.model;

import java.time.Instant;
import java.util.UUID;
import rapport.api.access.AccountId;

/**
 * A session: somebody is signed in on some device.
 *
 * @param lastSeenAt written every few minutes only
 * @param expiresAt when it ends even if it is in use
 * @param address where it was begun
 * @param agent what the browser said of itself
 */
public record SignedInAt(
        UUID id,
        AccountId account,
        Instant createdAt,
        Instant lastSeenAt,
        Instant expiresAt,
        String address,
        String agent) {}
