package rapport.mail.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** What is kept instead of what must not be kept. */
public final class Fingerprint {

    private Fingerprint() {}

    /** Of a mail address; the same however it is written. */
    public static String ofAddress(String address) {
        return of("address " + address.strip().toLowerCase(Locale.ROOT));
    }

    /** Of any text, in hexadecimal. */
    public static String of(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
