package rapport.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id, written as {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}. What a password was hashed with stands beside it, so
 * that the cost can be raised later.
 *
 * @param memory in KiB
 * @param passes over the memory
 */
public record PasswordHash(int memory, int passes) {

    /** What OWASP recommends: 19 MiB, two passes, one lane. */
    public static final PasswordHash RECOMMENDED = new PasswordHash(19 * 1024, 2);

    private static final int BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern WRITTEN = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,3}),p=1\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    /** A new hash of the password, under a salt of its own. */
    public String of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=1$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(derive(password, salt, BYTES));
    }

    /** Whether a hash is of that password. Takes a while on purpose. */
    public static boolean matches(String password, String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("this is not an Argon2id hash of version 19 with one lane");
        }
        byte[] salt = Base64.getDecoder().decode(parts.group(3));
        byte[] expected = Base64.getDecoder().decode(parts.group(4));
        PasswordHash then = new PasswordHash(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        return MessageDigest.isEqual(expected, then.derive(password, salt, expected.length));
    }

    /** Whether it was made with what we use now. */
    public boolean isOfThisCost(String written) {
        return written.startsWith("$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=1$");
    }

    // Keyboards write the same letter in several ways.
    private byte[] derive(String password, byte[] salt, int length) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] derived = new byte[length];
        String normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
        argon2.generateBytes(normal.getBytes(StandardCharsets.UTF_8), derived);
        return derived;
    }
}
