package rapport.directory.rules;

import org.jspecify.annotations.Nullable;

/**
 * The name that stood beside a mail address, taken apart: {@code Lovelace, Ada} and {@code Ada Lovelace} are the same.
 *
 * @param given null where nothing tells
 * @param family null where nothing tells
 */
public record MailName(@Nullable String given, @Nullable String family) {

    private static final MailName UNKNOWN = new MailName(null, null);

    /** Reads what stood beside the address; an address in its place is no name. */
    public static MailName of(@Nullable String beside) {
        String name = TidyDraft.line(beside == null ? null : beside.replaceAll("[\"'<>]", " "));
        if (name == null || name.contains("@")) {
            return UNKNOWN;
        }
        int comma = name.indexOf(',');
        if (comma > 0) {
            return new MailName(TidyDraft.line(name.substring(comma + 1)), TidyDraft.line(name.substring(0, comma)));
        }
        int space = name.lastIndexOf(' ');
        return space < 0 ? new MailName(name, null) : new MailName(name.substring(0, space), name.substring(space + 1));
    }
}
