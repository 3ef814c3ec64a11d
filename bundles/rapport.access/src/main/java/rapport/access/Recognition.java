package rapport.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.access.Remembered.Kind;
import rapport.access.model.Account;
import rapport.access.model.ApiToken;
import rapport.access.model.ApiTokenId;
import rapport.access.model.SignedInAt;
import rapport.access.rules.Secrets;
import rapport.access.store.AccountRows;
import rapport.access.store.SessionRows;
import rapport.access.store.TokenRows;
import rapport.store.api.StoreContended;
import rapport.store.api.StoreUnavailable;
import rapport.store.api.Transaction;

/** Knows who is behind the secret of a session or a token: in memory after the first time. */
final class Recognition {

    private static final Logger LOG = LoggerFactory.getLogger(Recognition.class);
    private static final int LONGEST_SECRET = 200;

    private final Accounts accounts;

    Recognition(Accounts accounts) {
        this.accounts = accounts;
    }

    Optional<Remembered.Known> findSession(String token) {
        return find(
                Kind.SESSION,
                token,
                this::askForSession,
                (known, transaction) -> SessionRows.seen(transaction.sql(), (UUID) known.id(), transaction.at()));
    }

    Optional<Remembered.Known> findToken(String token) {
        return find(
                Kind.TOKEN,
                token,
                this::askForToken,
                (known, transaction) -> TokenRows.used(transaction.sql(), (ApiTokenId) known.id(), transaction.at()));
    }

    private Optional<Remembered.Known> find(
            Kind kind,
            String secret,
            Function<String, Optional<Remembered.Known>> ask,
            BiConsumer<Remembered.Known, Transaction> writeDown) {
        if (secret.isEmpty() || secret.length() > LONGEST_SECRET) {
            return Optional.empty();
        }
        Instant now = accounts.clock().instant();
        String fingerprint = Secrets.fingerprint(secret);
        Optional<Remembered.Known> known = accounts.remembered().find(kind, fingerprint, ask);
        if (known.isEmpty() || !known.get().holdsAt(now)) {
            return Optional.empty();
        }
        if (known.get().isDue(now)) {
            writeDown(known.get(), writeDown);
            // Its end has moved with its use.
            accounts.remembered().forget(kind, fingerprint);
        }
        return known;
    }

    private void writeDown(Remembered.Known known, BiConsumer<Remembered.Known, Transaction> how) {
        try {
            accounts.store().run(known.caller(), transaction -> how.accept(known, transaction));
        } catch (StoreContended | StoreUnavailable later) {
            LOG.debug("The use of {} is written down another time", known.id(), later);
        }
    }

    private Optional<Remembered.Known> askForSession(String fingerprint) {
        return accounts.store()
                .read(reading -> SessionRows.find(reading.sql(), fingerprint)
                        .flatMap(session -> AccountRows.find(reading.sql(), session.account())
                                .filter(Account::active)
                                .map(account -> new Remembered.Known(
                                        session.id(),
                                        account.asCaller(),
                                        endOf(session),
                                        account.passwordTemporary(),
                                        new AtomicLong(session.lastSeenAt().toEpochMilli())))));
    }

    private Optional<Remembered.Known> askForToken(String fingerprint) {
        return accounts.store()
                .read(reading -> TokenRows.findByFingerprint(reading.sql(), fingerprint)
                        .flatMap(token -> AccountRows.find(reading.sql(), token.account())
                                .filter(Account::active)
                                .map(account -> new Remembered.Known(
                                        token.id(),
                                        ApiTokens.narrowed(account.asCaller(), token),
                                        token.expiresAt(),
                                        false,
                                        new AtomicLong(lastUse(token).toEpochMilli())))));
    }

    private static Instant lastUse(ApiToken token) {
        return token.lastUsedAt() == null ? Instant.EPOCH : token.lastUsedAt();
    }

    /** When a session ends that is not used again. */
    Instant endOf(SignedInAt session) {
        Instant idle = session.lastSeenAt().plus(accounts.settings().idle());
        return idle.isBefore(session.expiresAt()) ? idle : session.expiresAt();
    }
}
