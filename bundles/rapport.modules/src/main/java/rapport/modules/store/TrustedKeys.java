package rapport.modules.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;

/** Whose signature is enough to let a module in. Changes need the role administrator and are journalled. */
public interface TrustedKeys {

    /**
     * A key that is trusted.
     *
     * @param fingerprint SHA-256 of the certificate, in hexadecimal digits
     * @param subject whose it is, as the certificate says
     * @param until when the certificate runs out
     */
    record TrustedKey(String fingerprint, String subject, Instant until) {}

    /** By whose they are. */
    List<TrustedKey> all(Caller by);

    Set<String> fingerprints();

    /** Trusts the holder of a certificate in PEM form from now on. */
    Outcome<TrustedKey> trust(Caller by, String certificate);

    /** Lets nothing more in that only this key has signed; what runs stays. */
    void forget(Caller by, String fingerprint);
}
