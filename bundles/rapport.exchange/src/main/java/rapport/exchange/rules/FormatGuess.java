package rapport.exchange.rules;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapport.exchange.model.Format;
import rapport.exchange.model.Unreadable;

/** What a file is, told from how it begins; its name counts only where the content leaves it open. */
public final class FormatGuess {

    private static final Pattern HEADER = Pattern.compile("([\\x21-\\x39\\x3B-\\x7E]+)[ \\t]*:");
    private static final Set<String> MAIL_HEADERS = Set.of(
            "from",
            "to",
            "cc",
            "subject",
            "date",
            "received",
            "return-path",
            "message-id",
            "mime-version",
            "content-type",
            "delivered-to",
            "x-mozilla-status",
            "x-gm-thrid",
            "dkim-signature",
            "content-transfer-encoding",
            "content-disposition",
            "sender",
            "reply-to",
            "x-original-to",
            "authentication-results",
            "arc-seal");

    private static final Pattern DOCUMENT =
            Pattern.compile("%PDF-|\\{\\\\rtf|<!doct|<html|<\\?xml|\\[?\\s*\\{\\s*\"", Pattern.CASE_INSENSITIVE);

    /** The name of a spreadsheet's part in the files of old Office programs. */
    private static final String WORKBOOK =
            new String("Workbook".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private FormatGuess() {}

    /** Why the bytes cannot be the beginning of any text that we read. */
    public static Optional<Unreadable> objectionTo(byte[] head, String fileName) {
        if (head.length == 0) {
            return Optional.of(Unreadable.EMPTY);
        }
        String start = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            return Optional.of(packed(head));
        }
        if (start.startsWith("\u001F\u008B") || start.startsWith("7z\u00BC\u00AF") || start.startsWith("Rar!")) {
            return Optional.of(Unreadable.ARCHIVE);
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of(ofOldOffice(head, fileName.toLowerCase(Locale.ROOT)));
        }
        if (start.startsWith("!BDN")) {
            return Optional.of(Unreadable.MAIL_STORE);
        }
        if (DOCUMENT.matcher(start).lookingAt()) {
            return Optional.of(Unreadable.DOCUMENT);
        }
        boolean mayHoldZeros = CharsetGuess.of(head).charset().name().startsWith("UTF-16");
        return !mayHoldZeros && isFullOfZeros(head) ? Optional.of(Unreadable.BINARY) : Optional.empty();
    }

    /** Spreadsheets and documents are archives with well-known names in them. */
    private static Unreadable packed(byte[] head) {
        if (containsAscii(head, "xl/") || containsAscii(head, "opendocument.spreadsheet")) {
            return Unreadable.WORKBOOK;
        }
        boolean isDocument = containsAscii(head, "word/") || containsAscii(head, "opendocument.text");
        return isDocument ? Unreadable.DOCUMENT : Unreadable.ARCHIVE;
    }

    /** What Office wrote until 2003, and Outlook writes to this day, begins in one way, whatever it holds. */
    private static Unreadable ofOldOffice(byte[] head, String name) {
        if (name.endsWith(".xls") || containsAscii(head, WORKBOOK)) {
            return Unreadable.WORKBOOK;
        }
        return name.endsWith(".doc") ? Unreadable.DOCUMENT : Unreadable.MAIL_STORE;
    }

    /** What text that begins like this is; a table is taken for one of people until its headings are known. */
    public static Format of(String head, String fileName) {
        String text = head.stripLeading();
        if (text.regionMatches(true, 0, "BEGIN:VCARD", 0, 11)) {
            return Format.VCARD;
        }
        if (MailboxLine.begins(firstLine(text))) {
            return Format.MBOX;
        }
        return looksLikeHeaders(text) ? Format.EML : byName(text, fileName);
    }

    private static Format byName(String text, String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean isOneColumn = firstLine(text).chars().noneMatch(c -> c == ',' || c == ';' || c == '\t' || c == '|');
        if (isOneColumn && name.endsWith(".eml")) {
            return Format.EML;
        }
        if (isOneColumn && (name.endsWith(".mbox") || name.endsWith(".mbx"))) {
            return Format.MBOX;
        }
        return isOneColumn && name.endsWith(".vcf") ? Format.VCARD : Format.CSV_PEOPLE;
    }

    private static boolean looksLikeHeaders(String text) {
        Matcher first = HEADER.matcher(firstLine(text));
        return first.lookingAt() && MAIL_HEADERS.contains(first.group(1).toLowerCase(Locale.ROOT));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static boolean containsAscii(byte[] head, String word) {
        return new String(head, StandardCharsets.ISO_8859_1).contains(word);
    }

    /** A zero here and there is a broken program's; many are no text. */
    private static boolean isFullOfZeros(byte[] head) {
        long zeros = 0;
        for (byte b : head) {
            zeros += b == 0 ? 1 : 0;
        }
        return zeros * 100 > head.length;
    }
}
