package rapport.exchange.model;

import java.util.Locale;
import java.util.Optional;

/** What can be wrong with a row, and what to do about it. */
public enum Complaint {
    MAIL_MALFORMED(Severity.WARNING, "“{value}” is not a mail address, so it was left out. Correct it in the file."),
    DATE_UNREADABLE(Severity.WARNING, "“{value}” is not a date, so it was left out. Write it as 1984-02-29."),
    TIME_GUESSED(Severity.WARNING, "The date “{value}” cannot be right; the time of delivery was taken instead."),
    TIME_ASSUMED(Severity.WARNING, "There is no date; the time of delivery was taken instead."),
    WRITTEN_BY_A_PROGRAM(
            Severity.PASSED, "“{value}” is a program or a mailing list, so there was no contact. It was passed over."),
    CELLS_LEFT_OVER(
            Severity.WARNING,
            "There are more cells than headings, from “{value}” on. Look for a missing quotation mark."),
    CHARACTERS_UNREADABLE(
            Severity.WARNING,
            "Some characters of “{value}” cannot be read. Choose another encoding, or save the file as UTF-8."),
    CARD_UNFINISHED(Severity.WARNING, "The card has no END:VCARD; it was read up to where the next one begins."),
    PHONE_MALFORMED(Severity.WARNING, "“{value}” is not a phone number, so it was left out. Correct it in the file."),
    VALUE_TOO_LONG(Severity.WARNING, "“{value}” is too long, so it was left out. At most 500 characters are kept."),
    NAMELESS(Severity.REFUSED, "There is neither a name nor a mail address nor a phone number. Fill in one of them."),
    TIME_MISSING(Severity.REFUSED, "There is no date. Write one as 2026-03-01T14:30:00Z."),
    TIME_UNREADABLE(Severity.REFUSED, "“{value}” is not a date and time. Write it as 2026-03-01T14:30:00Z."),
    CHANNEL_MISSING(Severity.REFUSED, "There is no channel. Write in person, video, phone, chat, email or letter."),
    CHANNEL_UNKNOWN(
            Severity.REFUSED, "“{value}” is not a channel. Write in person, video, phone, chat, email or letter."),
    SENDER_MISSING(Severity.REFUSED, "It does not say who it is from. Write a mail address."),
    SENDER_MALFORMED(Severity.REFUSED, "“{value}” is not a mail address. Correct who it is from."),
    RECIPIENT_MISSING(Severity.REFUSED, "It does not say to whom it went. Write at least one mail address."),
    QUOTE_UNCLOSED(
            Severity.REFUSED,
            "A quotation mark is opened and never closed. Close it, or write it twice if it is meant."),
    CARD_MALFORMED(Severity.REFUSED, "The card cannot be read. Export it once more from where it came."),
    CARD_IS_LIST(
            Severity.REFUSED,
            "This card is a list of people, not a person. Its members are read from their own cards."),
    HEADERS_MISSING(Severity.REFUSED, "There are no header lines, so this is not a message."),
    NOT_YET(Severity.REFUSED, "“{value}” lies in the future, so it has not happened. Correct the date."),
    ALONE(Severity.REFUSED, "Nobody but the sender took part, so there was no contact. Name somebody else."),
    TOO_LONG(Severity.REFUSED, "“{value}” is too long. Shorten it to at most 300 characters."),
    TOO_MANY(Severity.REFUSED, "There are too many of these, “{value}” among them. Leave at most 200."),
    BIRTHDAY_AHEAD(Severity.REFUSED, "“{value}” lies in the future, so nobody was born then. Correct the date."),
    MAIL_REJECTED(Severity.REFUSED, "“{value}” is not a mail address. Correct it, or empty the cell."),
    PHONE_REJECTED(Severity.REFUSED, "“{value}” is not a phone number. Correct it, or empty the cell."),
    DOMAIN_MALFORMED(Severity.REFUSED, "“{value}” is not a mail domain. Write it as example.org, or empty the cell."),
    TABLE_UNKNOWN(
            Severity.REFUSED,
            "Nobody here knows the table “{value}”. Switch on the module that it belongs to, or leave it out."),
    CELL_MISSING(Severity.REFUSED, "The column is empty, and the row means nothing without it. Fill it in."),
    NUMBER_UNREADABLE(Severity.REFUSED, "“{value}” is not a number. Write it as 4 or 0.5."),
    FLAG_UNREADABLE(Severity.REFUSED, "“{value}” is neither yes nor no. Write yes or no."),
    DAY_UNREADABLE(Severity.REFUSED, "“{value}” is not a date. Write it as 2026-02-28."),
    PERSON_UNKNOWN(
            Severity.REFUSED,
            "Nobody here is known as “{value}”. Write a mail address that is known, or import the people first."),
    PARTY_UNKNOWN(
            Severity.REFUSED,
            "Neither a person nor an organization is known as “{value}”, or more than one is. Import them first, or write a mail address."),
    RELATIONSHIP_UNKNOWN(
            Severity.REFUSED,
            "There is no relationship “{value}”. Write level: party, such as customers: Nordwind, or begin it first."),
    RECORD_UNKNOWN(Severity.REFUSED, "There is no record “{value}”. Import the file that it stands in first."),
    WORD_UNKNOWN(Severity.REFUSED, "This word is not known here: {value}. Write one of the words behind the arrow."),
    UNKEPT(Severity.REFUSED, "The row could not be kept. Look at the program's log for the cause.");

    private final Severity severity;
    private final String sentence;

    Complaint(Severity severity, String sentence) {
        this.severity = severity;
        this.sentence = sentence;
    }

    public Severity severity() {
        return severity;
    }

    /** What the directory says no to, in the words of a file; empty where it has to speak for itself. */
    public static Optional<Complaint> ofDirectory(String key) {
        return Optional.ofNullable(
                switch (key) {
                    case "text.long" -> TOO_LONG;
                    case "list.long" -> TOO_MANY;
                    case "instant.ahead" -> NOT_YET;
                    case "birthday.future" -> BIRTHDAY_AHEAD;
                    case "mail.malformed" -> MAIL_REJECTED;
                    case "phone.malformed" -> PHONE_REJECTED;
                    case "domain.malformed" -> DOMAIN_MALFORMED;
                    case "person.nameless", "organization.nameless" -> NAMELESS;
                    default -> null;
                });
    }

    /** The message key of its sentence. */
    public String key() {
        return "problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sentence in English, with what stood there filled in. */
    public String sentence(String value) {
        return sentence.replace("{value}", value);
    }
}
