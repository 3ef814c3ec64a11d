package rapport.mail.store;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.journal.Subject;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.mail.rules.Fingerprint;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/**
 * Who wants no more surveys. Kept by the fingerprint of the address, apart from every record, so that it holds whatever becomes of
 * the person here, and whoever imports the address again.
 */
@Component(service = Wishes.class)
public final class Wishes {

    static final String KIND = "unsubscription";
    private static final Caller BY = Caller.platform("the receiver of a mail");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final Store store;

    @Activate
    public Wishes(@Reference Database database) {
        this.store = database.open(SqlMailing.SCHEMA);
    }

    /** What the journal keeps of it. */
    record Unsubscription(String fingerprint, Instant since) {}

    /** Why somebody gets surveys again. */
    record Lifting(String fingerprint, String reason) {}

    /** A new secret by which an address says that it wants no more; it never runs out. */
    static String ticket(Transaction transaction, String address) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        transaction
                .sql()
                .insertInto(WishTables.TICKET)
                .set(WishTables.TICKET_FINGERPRINT, Fingerprint.of(ticket))
                .set(WishTables.TICKET_ADDRESS, Fingerprint.ofAddress(address))
                .set(WishTables.TICKET_AT, transaction.at())
                .execute();
        return ticket;
    }

    static boolean hold(DSLContext sql, String address) {
        return since(sql, Fingerprint.ofAddress(address)).isPresent();
    }

    public Optional<Instant> findSince(String address) {
        return store.read(session -> since(session.sql(), Fingerprint.ofAddress(address)));
    }

    /** Whether a link of ours led here. */
    public boolean isTicket(String ticket) {
        return store.<Boolean>read(session -> address(session.sql(), ticket).isPresent());
    }

    /** Says no more, by a link of ours; as often as one likes. Tells whether the link is one. */
    public boolean unsubscribe(String ticket) {
        return store.<Boolean>write(BY, transaction -> {
            Optional<String> address = address(transaction.sql(), ticket);
            address.filter(known -> since(transaction.sql(), known).isEmpty())
                    .ifPresent(known -> unsubscribe(transaction, known));
            return address.isPresent();
        });
    }

    /** Sends surveys to an address again. Needs a manager, and a reason that stays in the journal. */
    public Outcome<String> lift(Caller by, String address, String reason) {
        by.require(Role.MANAGER);
        String fingerprint = Fingerprint.ofAddress(address);
        return store.write(by, transaction -> {
            Optional<Instant> since = since(transaction.sql(), fingerprint);
            if (since.isEmpty()) {
                return Outcome.refused(
                        Objection.to("address", "unsubscription.unknown", "nobody unsubscribed at this address"));
            }
            if (reason.isBlank()) {
                return Outcome.refused(Objection.to("reason", "unsubscription.reason", "say why"));
            }
            transaction
                    .sql()
                    .deleteFrom(WishTables.UNSUBSCRIPTION)
                    .where(WishTables.ADDRESS.eq(fingerprint))
                    .execute();
            transaction.record(new Change(
                    subject(fingerprint),
                    "UnsubscriptionLifted",
                    new Unsubscription(fingerprint, since.get()),
                    new Lifting(fingerprint, reason.strip())));
            return Outcome.done(address);
        });
    }

    private static void unsubscribe(Transaction transaction, String fingerprint) {
        transaction
                .sql()
                .insertInto(WishTables.UNSUBSCRIPTION)
                .set(WishTables.ADDRESS, fingerprint)
                .set(WishTables.AT, transaction.at())
                .onConflict(WishTables.ADDRESS)
                .doNothing()
                .execute();
        Unsubscription is = new Unsubscription(fingerprint, transaction.at());
        transaction.record(new Change(subject(fingerprint), "Unsubscribed", null, is));
    }

    private static Optional<Instant> since(DSLContext sql, String fingerprint) {
        return sql.select(WishTables.AT)
                .from(WishTables.UNSUBSCRIPTION)
                .where(WishTables.ADDRESS.eq(fingerprint))
                .fetchOptional(WishTables.AT);
    }

    private static Optional<String> address(DSLContext sql, String ticket) {
        return sql.select(WishTables.TICKET_ADDRESS)
                .from(WishTables.TICKET)
                .where(WishTables.TICKET_FINGERPRINT.eq(Fingerprint.of(ticket)))
                .fetchOptional(WishTables.TICKET_ADDRESS);
    }

    private static Subject subject(String fingerprint) {
        return new Subject(KIND, UUID.nameUUIDFromBytes(fingerprint.getBytes(StandardCharsets.US_ASCII)));
    }
}
