package rapport.api.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A mail of ours on its way. What it says is forgotten once it is sent, since it may hold what only the receiver should know.
 *
 * @param to who gets it
 * @param relationship whose level decides who of ours may know of it; null where it belongs to none
 * @param byName which of our accounts sent it
 * @param attempts how often it was handed to the server
 * @param nextAt when it is tried next; null where it is not
 * @param sentAt when the server took it; null where it has not
 * @param said the server's own words about the last attempt, or ours where the server said nothing; null where all was well
 */
public record Mail(
        MailId id,
        MailDraft.Kind kind,
        PersonId to,
        String address,
        @Nullable RelationshipId relationship,
        String subject,
        State state,
        String byName,
        Instant queuedAt,
        int attempts,
        @Nullable Instant nextAt,
        @Nullable Instant sentAt,
        @Nullable String said) {

    /** What became of it. */
    public enum State {
        QUEUED,
        SENT,
        /** The server refused it, or nobody knows whether it arrived: it is tried again only when somebody says so. */
        FAILED
    }
}
