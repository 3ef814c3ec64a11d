package rapport.api.link;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A question to one person that is answered without an account, once, until it expires. Whoever holds its secret answers.
 *
 * @param purpose which question: the name of a page that shows it
 * @param subject what the question is about, as its purpose understands it
 * @param person who is asked
 * @param relationship whose level decides who of ours may see the link
 * @param language in which it is asked
 * @param issuedByName which of our accounts made it
 * @param spentAt when it was answered; null while it was not
 * @param revokedAt when we took it back; null where we did not
 */
public record PrivateLink(
        LinkId id,
        String purpose,
        UUID subject,
        PersonId person,
        RelationshipId relationship,
        Locale language,
        String issuedByName,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant spentAt,
        @Nullable Instant revokedAt) {

    /** Whether it can be answered at an instant. */
    public boolean isOpen(Instant now) {
        return spentAt == null && revokedAt == null && now.isBefore(expiresAt);
    }
}
