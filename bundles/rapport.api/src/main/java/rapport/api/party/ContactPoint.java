package rapport.api.party;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A way to reach somebody.
 *
 * @param kind what it is
 * @param label work, home, mobile …; null where nobody said
 * @param value as written by people: the mail address, the number, the address in lines, the URL
 */
public record ContactPoint(Kind kind, @Nullable String label, String value) {

    /** What a contact point is. */
    public enum Kind {
        MAIL,
        PHONE,
        ADDRESS,
        LINK
    }

    public ContactPoint {
        Objects.requireNonNull(kind, "kind");
        if (value.isBlank()) {
            throw new IllegalArgumentException("a contact point needs a value");
        }
    }

    public static ContactPoint mail(String address) {
        return new ContactPoint(Kind.MAIL, null, address);
    }

    public static ContactPoint phone(String number) {
        return new ContactPoint(Kind.PHONE, null, number);
    }
}
