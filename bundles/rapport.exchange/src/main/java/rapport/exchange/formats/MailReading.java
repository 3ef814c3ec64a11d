package rapport.exchange.formats;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.interaction.Channel;
import rapport.api.party.Intake.Addressee;
import rapport.exchange.model.Complaint;
import rapport.exchange.model.InteractionRow;
import rapport.exchange.model.Origin;
import rapport.exchange.model.Problem;
import rapport.exchange.model.RefusedRow;
import rapport.exchange.model.Row;
import rapport.exchange.rules.Moments;

/** Understands the headers of one message as people in touch. */
final class MailReading {

    private final MailHeaders headers;
    private final String delivered;
    private final Origin origin;
    private final List<Problem> problems = new ArrayList<>(0);

    /**
     * @param delivered the time in the line that begins the message in an mbox; empty where there is none
     */
    MailReading(long number, long line, MailHeaders headers, String delivered) {
        this.headers = headers;
        this.delivered = delivered;
        this.origin = new Origin(number, line, cells(headers));
    }

    private static List<String> cells(MailHeaders headers) {
        return Stream.of("date", "from", "to", "cc", "subject", "message-id")
                .map(name -> Optional.ofNullable(headers.first(name)).orElse(""))
                .toList();
    }

    Row row() {
        if (headers.areMissing()) {
            complain(Complaint.HEADERS_MISSING, "", "");
            return new RefusedRow(origin, problems);
        }
        Optional<Addressee> sender = sender();
        if (headers.areOfAProgram()) {
            String who = Optional.ofNullable(headers.first("from", "sender")).orElse("");
            return BetweenPeople.passedOver(
                    origin, "From", sender.map(Addressee::mail).orElse(who));
        }
        Optional<Instant> at = time();
        List<Addressee> to = recipients();
        List<Addressee> cc = addressees("Cc", "cc", "bcc");
        if (to.isEmpty() && cc.isEmpty()) {
            to = addressees("Delivered-To", "x-original-to", "delivered-to", "envelope-to");
        }
        if (to.isEmpty() && cc.isEmpty()) {
            complain(Complaint.RECIPIENT_MISSING, "To", "");
        }
        if (sender.isEmpty() || at.isEmpty() || (to.isEmpty() && cc.isEmpty())) {
            return new RefusedRow(origin, problems);
        }
        return BetweenPeople.only(interaction(sender.get(), at.get(), to, cc), "From", "To");
    }

    private InteractionRow interaction(Addressee sender, Instant at, List<Addressee> to, List<Addressee> cc) {
        String subject = subject();
        String id = messageId(headers.first("message-id"));
        String key = id == null ? Digest.of(at, Channel.EMAIL, sender, to, subject) : id;
        return new InteractionRow(
                origin,
                key,
                at,
                Channel.EMAIL,
                sender,
                to,
                cc,
                subject,
                messageId(headers.first("in-reply-to")),
                problems);
    }

    private Optional<Addressee> sender() {
        String told = headers.first("from", "sender", "reply-to");
        if (told == null) {
            complain(Complaint.SENDER_MISSING, "From", "");
            return Optional.empty();
        }
        Optional<Addressee> found =
                MailAddresses.read(told, malformed -> {}).stream().findFirst();
        if (found.isEmpty()) {
            complain(Complaint.SENDER_MALFORMED, "From", told);
        }
        return found;
    }

    private List<Addressee> recipients() {
        return addressees("To", "to");
    }

    private List<Addressee> addressees(String column, String... names) {
        List<Addressee> found = new ArrayList<>();
        for (String line : headers.all(names)) {
            for (Addressee each :
                    MailAddresses.read(line, malformed -> complain(Complaint.MAIL_MALFORMED, column, malformed))) {
                if (found.stream().noneMatch(other -> other.mail().equals(each.mail()))) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    private Optional<Instant> time() {
        String told = headers.first("date", "resent-date");
        Optional<Instant> found = Moments.findMail(told == null ? "" : told);
        if (found.isPresent() && !isAheadOfDelivery(found.get())) {
            return found;
        }
        Optional<Instant> guessed = Moments.findMail(delivered).or(this::received);
        Complaint otherwise = told == null ? Complaint.TIME_MISSING : Complaint.TIME_UNREADABLE;
        Complaint mended = told == null ? Complaint.TIME_ASSUMED : Complaint.TIME_GUESSED;
        complain(guessed.isPresent() ? mended : otherwise, "Date", told == null ? "" : told);
        return guessed;
    }

    /** A message cannot be written after it came; the clock of who wrote it was wrong. */
    private boolean isAheadOfDelivery(Instant written) {
        return received()
                .filter(came -> written.isAfter(came.plus(Duration.ofDays(2))))
                .isPresent();
    }

    private Optional<Instant> received() {
        String line = headers.first("received");
        int last = line == null ? -1 : line.lastIndexOf(';');
        return line == null || last < 0 ? Optional.empty() : Moments.findMail(line.substring(last + 1));
    }

    private @Nullable String subject() {
        String told = headers.first("subject");
        if (told == null) {
            return null;
        }
        return MailAddresses.decode(told).replaceAll("\\s+", " ").strip();
    }

    private static @Nullable String messageId(@Nullable String told) {
        if (told == null) {
            return null;
        }
        int from = told.indexOf('<');
        int to = told.indexOf('>', from);
        String id = from >= 0 && to > from ? told.substring(from + 1, to) : told.split("\\s", 2)[0];
        return id.isBlank() || id.length() > 500 ? null : id.strip();
    }

    private void complain(Complaint complaint, String column, String value) {
        problems.add(Problem.at(origin, complaint, column, value));
    }
}
