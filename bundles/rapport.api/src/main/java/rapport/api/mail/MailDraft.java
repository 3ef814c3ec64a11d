package rapport.api.mail;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A mail as somebody wants it sent.
 *
 * @param to who gets it
 * @param address where; one of the person's own
 * @param relationship whose level decides who of ours may know of it; null where it belongs to none
 * @param language in which it speaks, and so does what is added about unsubscribing
 * @param text in plain words
 * @param html the same with looks; null where there is none
 * @param attachment null where there is none
 */
public record MailDraft(
        Kind kind,
        PersonId to,
        String address,
        @Nullable RelationshipId relationship,
        Locale language,
        String subject,
        String text,
        @Nullable String html,
        @Nullable Attachment attachment) {

    /** Why somebody gets mail. */
    public enum Kind {
        /** One of ours writes to one of theirs. */
        PERSONAL,
        /** Many are asked the same; whoever wants no more of it says so with one click, and that holds. */
        SURVEY
    }

    /** A few words from one of ours to one of theirs. */
    public static MailDraft personal(
            PersonId to,
            String address,
            @Nullable RelationshipId relationship,
            Locale language,
            String subject,
            String text) {
        return new MailDraft(Kind.PERSONAL, to, address, relationship, language, subject, text, null, null);
    }

    /** The same for one of many who are asked. */
    public MailDraft asSurvey() {
        return new MailDraft(Kind.SURVEY, to, address, relationship, language, subject, text, html, attachment);
    }

    /** The same with a file. */
    public MailDraft with(Attachment file) {
        return new MailDraft(kind, to, address, relationship, language, subject, text, html, file);
    }

    /** Without its words, which may hold what only the receiver should know. */
    @Override
    public String toString() {
        return "MailDraft[" + kind + " to " + address + "]";
    }
}
