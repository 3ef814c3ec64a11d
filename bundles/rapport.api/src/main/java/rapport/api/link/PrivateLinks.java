package rapport.api.link;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rapport.api.access.Caller;

/**
 * Makes and takes back private links. Safe for use by many threads.
 *
 * <p>Making one needs the right to write the level of its relationship; links to what the caller may not read do not exist for
 * that caller. Secrets are 256 random bits, kept as hashes. Journalled with the subject kind {@code link}: {@code LinkIssued},
 * {@code LinkAnswered} and {@code LinkRevoked}, with the {@link PrivateLink} before and after, never the secret.
 */
public interface PrivateLinks {

    IssuedLink issue(Caller by, LinkDraft draft);

    Optional<PrivateLink> find(Caller by, LinkId id);

    /** Those of one purpose about one subject, newest first. */
    List<PrivateLink> of(Caller by, String purpose, UUID subject);

    /** Takes it back; does nothing where it has been answered or taken back already. */
    void revoke(Caller by, LinkId id);
}
