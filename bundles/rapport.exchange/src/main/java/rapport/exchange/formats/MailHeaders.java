package rapport.exchange.formats;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header lines of one message, of which only those are kept that make an interaction. */
final class MailHeaders {

    private static final Pattern HEADER = Pattern.compile("([\\x21-\\x39\\x3B-\\x7E]+)[ \\t]*:(.*)", Pattern.DOTALL);
    private static final Set<String> KEPT = Set.of(
            "from",
            "sender",
            "reply-to",
            "to",
            "cc",
            "bcc",
            "date",
            "subject",
            "message-id",
            "in-reply-to",
            "delivered-to",
            "x-original-to",
            "envelope-to",
            "received",
            "resent-date",
            "return-path",
            "auto-submitted",
            "precedence",
            "list-id",
            "list-post",
            "list-unsubscribe",
            "x-autoreply",
            "x-autorespond",
            "x-failed-recipients");
    private static final Set<String> OF_PROGRAMS = Set.of("bulk", "list", "junk", "auto_reply");
    /** Enough for a message to some thousand people. */
    private static final int LONGEST = 1 << 18;

    private final Map<String, String> values = new HashMap<>();
    private @Nullable String name;
    private final StringBuilder value = new StringBuilder();
    private int size;
    private int count;

    /** Takes the header lines off the front of a message and goes no further than the empty line behind them. */
    static MailHeaders read(Lines lines) {
        MailHeaders headers = new MailHeaders();
        for (String line = lines.peek(); line != null && !line.isEmpty(); line = lines.peek()) {
            headers.take(line);
            lines.next();
        }
        headers.finish();
        return headers;
    }

    private void take(String line) {
        boolean continues = line.charAt(0) == ' ' || line.charAt(0) == '\t';
        if (continues) {
            append(line);
            return;
        }
        finish();
        Matcher header = HEADER.matcher(line);
        // A line that is no header is passed over: what follows may be one again.
        if (header.matches()) {
            count++;
            name = header.group(1).toLowerCase(Locale.ROOT);
            append(header.group(2));
        }
    }

    private void append(String line) {
        boolean isWanted = name != null && KEPT.contains(name) && size + line.length() < LONGEST;
        if (isWanted) {
            size += line.length();
            value.append(value.length() == 0 ? line.strip() : " " + line.strip());
        }
    }

    private void finish() {
        if (name != null && value.length() > 0) {
            // Lines came as bytes, one to a character.
            byte[] bytes = value.toString().getBytes(StandardCharsets.ISO_8859_1);
            values.putIfAbsent(name, LenientText.decode(bytes).strip());
        }
        name = null;
        value.setLength(0);
    }

    /** Whether there was no header line at all. */
    boolean areMissing() {
        return count == 0;
    }

    /** Whether no hand wrote it to its readers: a newsletter, a list, an answer that a program gives. */
    boolean areOfAProgram() {
        String told = first("auto-submitted");
        String precedence = first("precedence");
        return (told != null && !told.toLowerCase(Locale.ROOT).startsWith("no"))
                || (precedence != null && OF_PROGRAMS.contains(precedence.toLowerCase(Locale.ROOT)))
                || "<>".equals(first("return-path"))
                || first(
                                "list-id",
                                "list-post",
                                "list-unsubscribe",
                                "x-autoreply",
                                "x-autorespond",
                                "x-failed-recipients")
                        != null;
    }

    /** The first filled header of those names. */
    @Nullable
    String first(String... names) {
        for (String each : names) {
            String found = values.get(each);
            if (found != null && !found.isBlank()) {
                return found;
            }
        }
        return null;
    }

    /** Every filled header of those names, in that order. */
    List<String> all(String... names) {
        List<String> found = new ArrayList<>();
        for (String each : names) {
            String one = first(each);
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }
}
