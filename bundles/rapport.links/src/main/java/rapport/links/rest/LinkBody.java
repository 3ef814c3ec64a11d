package rapport.links.rest;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.link.LinkDraft;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A link as a program asks for it.
 *
 * @param language English or German; English where nothing is said
 * @param days for how long it can be answered; 30 where nothing is said
 */
record LinkBody(
        String purpose,
        UUID subject,
        PersonId person,
        RelationshipId relationship,
        @Nullable Locale language,
        @Nullable Integer days) {

    LinkBody {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(relationship, "relationship");
    }

    LinkDraft asDraft() {
        return new LinkDraft(
                purpose,
                subject,
                person,
                relationship,
                language == null ? Locale.ENGLISH : language,
                days == null ? LinkDraft.USUAL_LIFETIME : Duration.ofDays(days));
    }
}
