package rapport.api.mail;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a mail of ours. */
public record MailId(UUID value) implements Id {

    public MailId {
        Objects.requireNonNull(value, "mail id");
    }
}
