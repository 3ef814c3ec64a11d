package rapport.temperature.store;

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
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;

/** Mail that is written and goes nowhere. */
final class PaperMailing implements Mailing {

    final List<MailDraft> written = new ArrayList<>();
    final Set<String> unsubscribed = new HashSet<>();

    @Override
    public boolean isConfigured() {
        return true;
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
                null,
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
        throw new IllegalArgumentException("no mail " + id);
    }
}
