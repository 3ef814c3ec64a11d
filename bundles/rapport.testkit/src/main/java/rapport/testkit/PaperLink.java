package rapport.testkit;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import rapport.api.id.Ids;
import rapport.api.link.LinkDraft;
import rapport.api.link.LinkId;
import rapport.api.link.PrivateLink;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/** Private links that nobody issued, for tests of the pages that they lead to. */
public final class PaperLink {

    private PaperLink() {}

    /** Asks one person in English, made at an instant and open from then on. */
    public static PrivateLink open(
            String purpose, UUID subject, PersonId person, RelationshipId relationship, Instant at) {
        return new PrivateLink(
                new LinkId(Ids.next()),
                purpose,
                subject,
                person,
                relationship,
                Locale.ENGLISH,
                "Mina",
                at,
                at.plus(LinkDraft.USUAL_LIFETIME),
                null,
                null);
    }
}
