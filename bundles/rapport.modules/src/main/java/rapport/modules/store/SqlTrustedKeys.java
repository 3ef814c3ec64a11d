package rapport.modules.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.journal.Subject;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.modules.archive.Digests;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Keeps the certificates in a table of their own; they are public and no secret. */
@Component
public final class SqlTrustedKeys implements TrustedKeys {

    private static final Table<Record> KEY = table(name("module_key"));
    private static final Field<String> FINGERPRINT = field(name("fingerprint"), String.class);
    private static final Field<String> SUBJECT = field(name("subject"), String.class);
    private static final Field<String> CERTIFICATE = field(name("certificate"), String.class);
    private static final Field<Instant> ADDED = field(name("added_at"), SQLDataType.INSTANT);

    private final Store store;
    private final Clock clock;

    @Activate
    public SqlTrustedKeys(@Reference Database database, @Reference Clock clock) {
        this.store = database.open(new Schema("modules", SqlTrustedKeys.class));
        this.clock = clock;
    }

    @Override
    public List<TrustedKey> all(Caller by) {
        by.require(Role.ADMINISTRATOR);
        return store.read(session -> session.sql()
                .select(CERTIFICATE)
                .from(KEY)
                .orderBy(SUBJECT, FINGERPRINT)
                .fetch(row -> keyOf(parse(row.get(CERTIFICATE)))));
    }

    @Override
    public Set<String> fingerprints() {
        return store.read(session -> session.sql().select(FINGERPRINT).from(KEY).fetchSet(FINGERPRINT));
    }

    @Override
    public Outcome<TrustedKey> trust(Caller by, String certificate) {
        by.require(Role.ADMINISTRATOR);
        X509Certificate parsed;
        try {
            parsed = read(certificate);
        } catch (CertificateException malformed) {
            return Outcome.refused(Objection.to(
                    "certificate",
                    "key.malformed",
                    "this is not a certificate; it begins with -----BEGIN CERTIFICATE-----"));
        }
        TrustedKey key = keyOf(parsed);
        store.run(by, transaction -> insert(transaction, key, certificate.strip()));
        return Outcome.done(key);
    }

    private void insert(Transaction transaction, TrustedKey key, String certificate) {
        int added = transaction
                .sql()
                .insertInto(KEY, FINGERPRINT, SUBJECT, CERTIFICATE, ADDED)
                .select(transaction
                        .sql()
                        .select(
                                org.jooq.impl.DSL.val(key.fingerprint()),
                                org.jooq.impl.DSL.val(key.subject()),
                                org.jooq.impl.DSL.val(certificate),
                                org.jooq.impl.DSL.val(clock.instant(), SQLDataType.INSTANT))
                        .whereNotExists(
                                transaction.sql().selectOne().from(KEY).where(FINGERPRINT.eq(key.fingerprint()))))
                .execute();
        if (added > 0) {
            record(transaction, key.fingerprint(), "ModuleKeyTrusted", null, key);
        }
    }

    @Override
    public void forget(Caller by, String fingerprint) {
        by.require(Role.ADMINISTRATOR);
        store.run(
                by,
                transaction -> transaction
                        .sql()
                        .select(CERTIFICATE)
                        .from(KEY)
                        .where(FINGERPRINT.eq(fingerprint))
                        .forUpdate()
                        .fetchOptional(row -> keyOf(parse(row.get(CERTIFICATE))))
                        .ifPresent(key -> {
                            transaction
                                    .sql()
                                    .deleteFrom(KEY)
                                    .where(FINGERPRINT.eq(fingerprint))
                                    .execute();
                            record(transaction, fingerprint, "ModuleKeyForgotten", key, null);
                        }));
    }

    private static void record(
            Transaction transaction,
            String fingerprint,
            String event,
            @Nullable TrustedKey was,
            @Nullable TrustedKey is) {
        Subject subject = new Subject("module-key", UUID.nameUUIDFromBytes(fingerprint.getBytes(UTF_8)));
        transaction.record(new Change(subject, event, was, is));
    }

    private static TrustedKey keyOf(X509Certificate certificate) {
        return new TrustedKey(
                Digests.fingerprint(certificate),
                certificate.getSubjectX500Principal().getName(),
                certificate.getNotAfter().toInstant());
    }

    private static X509Certificate parse(String certificate) {
        try {
            return read(certificate);
        } catch (CertificateException damaged) {
            throw new IllegalStateException("a certificate that was read before cannot be read", damaged);
        }
    }

    private static X509Certificate read(String certificate) throws CertificateException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(
                        new ByteArrayInputStream(certificate.strip().getBytes(UTF_8)));
    }
}
