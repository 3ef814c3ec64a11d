package rapport.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.party.ContactPoint;
import rapport.api.party.Intake;
import rapport.api.party.PersonDraft;
import rapport.directory.rules.NameKey;
import rapport.directory.rules.Reach;

/**
 * A row of a file of people that nothing speaks against.
 *
 * @param key the hash of source and key; null where the source has none
 */
record Entry(
        PersonDraft draft, @Nullable UUID key, @Nullable String note) {

    private static final Set<ContactPoint.Kind> OF_ONE_PERSON =
            EnumSet.of(ContactPoint.Kind.MAIL, ContactPoint.Kind.LINK);

    static Entry of(Intake.Row row, PersonDraft draft, String source) {
        String note =
                row.note() == null || row.note().isBlank() ? null : row.note().strip();
        return new Entry(draft, row.key() == null ? null : hash(source + "\n" + row.key()), note);
    }

    private static UUID hash(String key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteBuffer hash = ByteBuffer.wrap(digest.digest(key.getBytes(UTF_8)));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String nameKey() {
        return NameKey.of(draft.givenName(), draft.familyName(), draft.displayName());
    }

    /** The addresses and links that lead to one person. */
    static List<String> reach(PersonDraft draft) {
        return Reach.of(draft.contactPoints(), OF_ONE_PERSON);
    }
}
