package rapport.links.rules;

import java.time.Instant;
import java.util.Locale;
import rapport.api.link.PrivateLink;

/** What became of a private link. */
public enum LinkState {
    OPEN,
    ANSWERED,
    REVOKED,
    EXPIRED;

    public static LinkState of(PrivateLink link, Instant now) {
        if (link.spentAt() != null) {
            return ANSWERED;
        }
        if (link.revokedAt() != null) {
            return REVOKED;
        }
        return link.isOpen(now) ? OPEN : EXPIRED;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
