package rapport.exchange.formats;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.interaction.Channel;
import rapport.api.party.Intake.Addressee;

/** An identity for what has none of its own: the same words give the same one. */
public final class Digest {

    private Digest() {}

    static String of(Instant at, Channel channel, Addressee from, List<Addressee> to, @Nullable String subject) {
        List<String> mails = to.stream().map(Addressee::mail).sorted().toList();
        return of(at + "|" + channel + "|" + from.mail() + "|" + mails + "|" + (subject == null ? "" : subject));
    }

    /** Of words that somebody else has put together. */
    public static String of(String words) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return "digest:" + HexFormat.of().formatHex(sum, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
