package rapport.exchange.formats;

import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells one card of a vCard file from the next. Pictures, sounds, keys and cards within cards are left out while the lines go
 * by, so that a card is never larger than what is kept of it.
 */
final class CardTexts implements Iterator<CardTexts.Card>, AutoCloseable {

    /**
     * A card without what is not kept of it.
     *
     * @param line where it begins, from 1
     * @param isFinished whether it has an end
     */
    record Card(long line, String text, boolean isFinished) {}

    private static final Set<String> LEFT_OUT = Set.of("PHOTO", "LOGO", "SOUND", "KEY", "AGENT", "X-MS-CARDPICTURE");
    private static final int LARGEST = 1 << 20;

    private final Lines lines;
    private @Nullable Card next;

    CardTexts(Lines lines) {
        this.lines = lines;
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public Card next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Card card = next;
        next = null;
        return card;
    }

    private @Nullable Card advance() {
        String line = lines.next();
        while (line != null && !isBegin(line)) {
            line = lines.next();
        }
        return line == null ? null : new Collecting(lines.number()).card();
    }

    private static boolean isBegin(String line) {
        return line.strip().equalsIgnoreCase("BEGIN:VCARD") || line.strip().equalsIgnoreCase("\uFEFFBEGIN:VCARD");
    }

    private static boolean isEnd(String line) {
        return line.strip().equalsIgnoreCase("END:VCARD");
    }

    /** The lines of one card, from the one behind its begin. */
    private final class Collecting {

        private final long start;
        private final StringBuilder text = new StringBuilder("BEGIN:VCARD\r\n");
        private boolean isLeavingOut;
        private boolean isAgent;

        Collecting(long start) {
            this.start = start;
        }

        Card card() {
            for (String line = lines.peek(); line != null; line = lines.peek()) {
                if (isEnd(line)) {
                    lines.next();
                    return finished(true);
                }
                if (isBegin(line) && !isAgent) {
                    return finished(false);
                }
                lines.next();
                take(line);
            }
            return finished(false);
        }

        private Card finished(boolean isFinished) {
            return new Card(start, text.append("END:VCARD\r\n").toString(), isFinished);
        }

        private void take(String line) {
            if (isBegin(line)) {
                skipAgent();
            } else if (!continues(line)) {
                isLeavingOut = LEFT_OUT.contains(name(line));
                isAgent = name(line).equals("AGENT");
            }
            if (!isLeavingOut && text.length() + line.length() < LARGEST) {
                text.append(line).append("\r\n");
            }
        }

        private void skipAgent() {
            int depth = 1;
            for (String line = lines.next(); line != null && depth > 0; line = depth > 0 ? lines.next() : null) {
                depth += isBegin(line) ? 1 : isEnd(line) ? -1 : 0;
            }
            isAgent = false;
        }

        /** Some phones forget to indent the lines of a picture. */
        private boolean continues(String line) {
            boolean isIndented = !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
            return isIndented || (isLeavingOut && line.indexOf(':') < 0);
        }

        private String name(String line) {
            int end = 0;
            while (end < line.length() && line.charAt(end) != ':' && line.charAt(end) != ';') {
                end++;
            }
            String grouped = line.substring(0, end).strip();
            return grouped.substring(grouped.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
