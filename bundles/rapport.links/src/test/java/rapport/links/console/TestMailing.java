package rapport.links.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.mail.Mail;
import rapport.api.mail.MailDraft;
import rapport.api.mail.MailId;
import rapport.api.mail.Mailing;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;

/** Takes mail, or refuses it, as the test wants. */
final class TestMailing implements Mailing {

    final List<MailDraft> sent = new ArrayList<>();
    boolean configured;
    boolean refusing;

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
        return false;
    }

    @Override
    public Outcome<Mail> send(Caller by, MailDraft draft) {
        if (refusing) {
            return Outcome.refused(Objection.to("address", "mail.address.foreign", "not hers"));
        }
        sent.add(draft);
        return Outcome.done(new Mail(
                new MailId(UUID.randomUUID()),
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
