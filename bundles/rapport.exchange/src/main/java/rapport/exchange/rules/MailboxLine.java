package rapport.exchange.rules;

import java.util.regex.Pattern;

/** The {@code From } line that begins a message in an mbox file, told from a sentence that begins with that word. */
public final class MailboxLine {

    private static final Pattern DATED = Pattern.compile(
            "From .*\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +([A-Z][a-z]{2} +\\d{1,2}|\\d{1,2} +[A-Z][a-z]{2})\\b.*\\d{1,2}:\\d{2}.*");
    private static final Pattern HEADER = Pattern.compile("[\\x21-\\x39\\x3B-\\x7E]+[ \\t]*:.*|>From .*");

    private MailboxLine() {}

    /** Whether the line may begin a message. */
    public static boolean begins(String line) {
        return line.startsWith("From ") && DATED.matcher(line).matches();
    }

    /** Whether the line may come right after one that begins a message. */
    public static boolean mayFollow(String line) {
        return line.isEmpty() || HEADER.matcher(line).matches();
    }

    /** The time of delivery that stands in it. */
    public static String date(String line) {
        int sender = line.indexOf(' ', 5);
        return sender < 0 ? "" : line.substring(sender + 1).strip();
    }
}
