package rapport.api.link;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/** A private link as somebody wants it made. */
public record LinkDraft(
        String purpose,
        UUID subject,
        PersonId person,
        RelationshipId relationship,
        Locale language,
        Duration lifetime) {

    /** How long a link is good for where nobody says otherwise: people answer within days, or not at all. */
    public static final Duration USUAL_LIFETIME = Duration.ofDays(30);
}
