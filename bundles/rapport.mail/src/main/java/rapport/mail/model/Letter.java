package rapport.mail.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rapport.api.mail.Attachment;
import rapport.api.mail.MailId;

/**
 * What is handed to the server.
 *
 * @param html null where there is none
 * @param attachment null where there is none
 * @param unsubscribe where its reader says that it was the last; null where it is not one of many
 */
public record Letter(
        MailId id,
        String address,
        Locale language,
        String subject,
        String text,
        @Nullable String html,
        @Nullable Attachment attachment,
        @Nullable String unsubscribe) {

    /** Without its words. */
    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
