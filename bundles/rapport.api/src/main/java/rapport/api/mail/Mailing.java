package rapport.api.mail;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;

/**
 * Sends mail, where an administrator has named a mail server. Safe for use by many threads.
 *
 * <p>A mail is queued in the transaction of the facts that it tells of, and sent after they are kept: never without them, never
 * twice knowingly, also over a crash. Journalled with the subject kind {@code mail}: {@code MailQueued}, {@code MailSent},
 * {@code MailFailed}, {@code MailRetried}, without its words; and with the kind {@code unsubscription}: {@code Unsubscribed} and
 * {@code UnsubscriptionLifted}.
 */
public interface Mailing {

    /** Whether mail can be sent at all. Otherwise {@link #send} refuses. */
    boolean isConfigured();

    /** A path of this server as people outside reach it; the path itself where nobody said how they do. */
    String wholeLink(String path);

    /** Whether somebody at this address wants no more surveys. */
    boolean isUnsubscribed(String address);

    /**
     * Queues a mail. Needs the right to write, on the level of its relationship where it belongs to one.
     *
     * @return what is queued; refused where mail is not configured ({@code mail.unconfigured}), the address is not one of the
     *     person's ({@code mail.address.foreign}), somebody there wants no more surveys ({@code mail.unsubscribed}), or words are
     *     missing
     */
    Outcome<Mail> send(Caller by, MailDraft draft);

    /** One mail; only those on levels that the caller may read exist. */
    Optional<Mail> find(Caller by, MailId id);

    /** Newest first; of one state where one is given. */
    Slice<Mail> list(Caller by, Mail.@Nullable State state, PageRequest page);

    /** Tries a mail that failed once more. Needs the role of a manager. */
    Outcome<Mail> retry(Caller by, MailId id);
}
