package rapport.mail.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rapport.api.mail.Attachment;
import rapport.api.mail.MailDraft;
import rapport.api.outcome.Objection;
import rapport.api.party.ContactPoint;
import rapport.api.party.Person;

/** A mail has words and goes to an address of the person for whom it is meant, and nowhere else. */
public final class PlausibleMail {

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>()\\[\\],;:\"\\p{Cntrl}]+@[^\\s@<>()\\[\\],;:\"\\p{Cntrl}]+");
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_HTML = 200_000;

    private PlausibleMail() {}

    public static boolean isAddress(String address) {
        return address.length() <= 320 && ADDRESS.matcher(address).matches();
    }

    public static List<Objection> objections(MailDraft draft, Optional<Person> to) {
        List<Objection> objections = new ArrayList<>();
        if (!isAddress(draft.address())
                || to.filter(person -> isOf(draft.address(), person)).isEmpty()) {
            objections.add(Objection.to(
                    "address", "mail.address.foreign", "this is not a mail address of the person it is meant for"));
        }
        if (draft.subject().isBlank() || draft.subject().length() > LONGEST_SUBJECT) {
            objections.add(Objection.to("subject", "mail.subject.missing", "say in a few words what it is about"));
        }
        if (draft.subject().chars().anyMatch(Character::isISOControl)) {
            objections.add(Objection.to("subject", "mail.subject.lines", "the subject is one line"));
        }
        String html = draft.html();
        if (draft.text().isBlank()
                || draft.text().length() > LONGEST_TEXT
                || (html != null && html.length() > LONGEST_HTML)) {
            objections.add(Objection.to("text", "mail.text.missing", "write something, and not a whole book"));
        }
        Attachment file = draft.attachment();
        if (file != null && file.content().length > Attachment.MOST_BYTES) {
            objections.add(
                    Objection.to("attachment", "mail.attachment.large", "the file is larger than 512 kilobytes"));
        }
        return objections;
    }

    private static boolean isOf(String address, Person person) {
        return person.contactPoints().stream()
                .filter(contact -> contact.kind() == ContactPoint.Kind.MAIL)
                .anyMatch(contact -> contact.value().strip().equalsIgnoreCase(address));
    }
}
