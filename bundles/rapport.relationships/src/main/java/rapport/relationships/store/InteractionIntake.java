package rapport.relationships.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.MICROS;
import static rapport.relationships.store.InteractionTable.INTERACTION;
import static rapport.relationships.store.InteractionTable.SOURCE_KEY;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import rapport.api.id.Ids;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.InteractionDraft;
import rapport.api.interaction.InteractionId;
import rapport.api.interaction.Interactions.Keyed;
import rapport.relationships.rules.PlausibleInteraction;
import rapport.relationships.store.InteractionRows.Sourced;
import rapport.store.api.Change;
import rapport.store.api.Transaction;
import rapport.store.api.Wanted;

/** Takes in interactions by the thousand: one look for the known, one batch for the new, one for the journal. */
final class InteractionIntake {

    private static final int LONGEST_SOURCE = 600;

    private final LastContact lastContact;

    InteractionIntake(LastContact lastContact) {
        this.lastContact = lastContact;
    }

    /** Takes in those whose key is new; tells for each whether it was. */
    List<Boolean> take(Transaction transaction, String source, List<Keyed> rows) {
        List<UUID> keys = rows.stream().map(row -> hash(row.key())).toList();
        Set<UUID> known = known(transaction.sql(), keys);
        List<Boolean> taken = new ArrayList<>(rows.size());
        List<Sourced> fresh = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean isNew = known.add(keys.get(i));
            taken.add(isNew);
            if (isNew) {
                fresh.add(new Sourced(interaction(source, rows.get(i)), keys.get(i)));
            }
        }
        if (!fresh.isEmpty()) {
            write(transaction, fresh);
        }
        return taken;
    }

    private void write(Transaction transaction, List<Sourced> fresh) {
        List<Interaction> interactions =
                fresh.stream().map(Sourced::interaction).toList();
        InteractionRows.insert(transaction.sql(), fresh);
        lastContact.reached(transaction.sql(), interactions);
        transaction.recordAll(interactions.stream()
                .map(is -> Change.added("interaction", is.id(), "InteractionRecorded", is))
                .toList());
    }

    static Set<UUID> known(DSLContext sql, List<UUID> keys) {
        return sql.select(SOURCE_KEY)
                .from(Wanted.ids(keys))
                .leftJoin(INTERACTION)
                .on(SOURCE_KEY.eq(Wanted.ID))
                .where(SOURCE_KEY.isNotNull())
                .fetchSet(SOURCE_KEY);
    }

    private static Interaction interaction(String source, Keyed row) {
        InteractionDraft draft = row.draft();
        if (draft.participants().isEmpty()) {
            throw new IllegalArgumentException("nobody takes part in interaction \"" + row.key() + "\" of " + source);
        }
        return new Interaction(
                new InteractionId(Ids.next()),
                1,
                draft.at().truncatedTo(MICROS),
                draft.channel(),
                draft.participants(),
                cut(draft.topic(), PlausibleInteraction.LONGEST_TOPIC),
                cut(draft.words(), PlausibleInteraction.LONGEST_WORDS),
                cutRequired(source + " " + row.key(), LONGEST_SOURCE),
                false);
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null || text.isBlank() ? null : cutRequired(text.strip(), longest);
    }

    private static String cutRequired(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private static UUID hash(String key) {
        try {
            ByteBuffer digest =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8)));
            return new UUID(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime knows SHA-256", missing);
        }
    }
}
