package rapport.api.link;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.relationship.RelationshipId;

/**
 * Makes and takes back private links. Safe for use by many threads.
 *
 * <p>Making one needs the right to write the level of its relationship; links to what the caller may not read do not exist for
 * that caller. Secrets are 256 random bits, kept as hashes. Journalled with the subject kind {@code link}: {@code LinkIssued},
 * {@code LinkAnswered} and {@code LinkRevoked}, with the {@link PrivateLink} before and after, never the secret.
 *
 * <p>A bundle that wants to ask something contributes a {@code rapport.console.api.LinkedPage} of its purpose. Colleagues make
 * links to it at {@code /links/new?purpose=…&subject=…&relationship=…&person=…&back=…}, a page that also opens as a dialog;
 * without {@code person} it asks for one, and {@code back} is the path to return to. They see those about one subject at
 * {@code /links?purpose=…&subject=…&relationship=…}, and take one back at {@code /links/{id}}. Programs use
 * {@code /api/v1/links}. People answer at {@code /l/{secret}}.
 */
public interface PrivateLinks {

    /**
     * Makes one, whose secret the caller is told.
     *
     * @throws IllegalArgumentException where links are {@linkplain #isMailedOnly only mailed}
     */
    IssuedLink issue(Caller by, LinkDraft draft);

    /**
     * Makes one and mails it in its language, so that nobody but the person holds it.
     *
     * @return the link; refused, and not made, where no mail can go to the person ({@code link.mail.none})
     */
    Outcome<PrivateLink> mail(Caller by, LinkDraft draft);

    /**
     * Whether nobody but the person is told a link in this relationship, because those who are asked are colleagues of ours: what
     * they answer is told of five together, and whoever held the links of four would know what the fifth said.
     */
    boolean isMailedOnly(Caller by, RelationshipId relationship);

    Optional<PrivateLink> find(Caller by, LinkId id);

    /** Those of one purpose about one subject, newest first. */
    List<PrivateLink> of(Caller by, String purpose, UUID subject);

    /** Takes it back; does nothing where it has been answered or taken back already. */
    void revoke(Caller by, LinkId id);
}
