package rapport.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.id.Ids;
import rapport.api.mail.Mail;
import rapport.api.mail.MailDraft;
import rapport.api.mail.MailId;
import rapport.api.mail.Mailing;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;

/** Mail that is written and goes nowhere. */
public final class PaperMailing implements Mailing {

    private final List<MailDraft> written = new ArrayList<>();
    private final Set<String> unsubscribed = new HashSet<>();
    private boolean configured = true;
    private boolean refusing;

    /** What was sent, in its order. */
    public List<MailDraft> written() {
        return List.copyOf(written);
    }

    /** Somebody at this address wants no more surveys. */
    public void unsubscribe(String address) {
        unsubscribed.add(address);
    }

    /** Whether there is a mail server; there is one at first. */
    public PaperMailing configured(boolean now) {
        configured = now;
        return this;
    }

    /** Whether each address is somebody else's. */
    public PaperMailing refusing(boolean now) {
        refusing = now;
        return this;
    }

    @Override
    public boolean isConfigured() {
        return configured;
    }

    @Override
    public String wholeLink(String path) {
        return "https://ours.example" + path;
    }

    @Override
    public boolean isUnsubscribed(String address) {
        return unsubscribed.contains(address);
    }

    @Override
    public Outcome<Mail> send(Caller by, MailDraft draft) {
        if (refusing) {
            return Outcome.refused(Objection.to("address", "mail.address.foreign", "not hers"));
        }
        written.add(draft);
        return Outcome.done(new Mail(
                new MailId(Ids.next()),
                draft.kind(),
                draft.to(),
                draft.address(),
                draft.relationship(),
                draft.subject(),
                Mail.State.QUEUED,
                by.name(),
                Instant.EPOCH,
                0,
                Instant.EPOCH,
                null,
                null));
    }

    @Override
    public Optional<Mail> find(Caller by, MailId id) {
        return Optional.empty();
    }

    @Override
    public Slice<Mail> list(Caller by, Mail.@Nullable State state, PageRequest page) {
        return new Slice<>(List.of(), null, null);
    }

    @Override
    public Outcome<Mail> retry(Caller by, MailId id) {
        return Outcome.refused(Objection.to("", "mail.not-failed", "it is none"));
    }
}
