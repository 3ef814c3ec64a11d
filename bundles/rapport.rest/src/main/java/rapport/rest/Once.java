package rapport.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.NotAFault;
import rapport.api.rest.Reply;
import rapport.rest.once.Requests;
import rapport.rest.once.Requests.Arrival;
import rapport.store.api.StoreDamaged;
import rapport.store.api.StoreUnavailable;

/**
 * A POST that is carried out once, however often it is sent, since it brings a key of its own: the header field
 * {@code Idempotency-Key} of draft-ietf-httpapi-idempotency-key-header. Who sends it again after the answer got lost is told what
 * came of the first time. A request that was refused may be mended and sent with the same key.
 *
 * @param fingerprint of what is asked
 */
record Once(Caller by, String key, String fingerprint) {

    static final String KEY = "Idempotency-Key";

    private static final Pattern PLAUSIBLE = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /** What there is to carry out, and where its outcome can be seen. */
    interface Asked {

        Reply carryOut() throws ContributionFailed;

        /** What lies at a location now; nothing where nobody tells of it any more, or something of another kind is told there. */
        Optional<Reply> look(String location) throws ContributionFailed;
    }

    /** The key of a request that has one; only a POST needs one, since everything else can be repeated as it is. */
    static Optional<Once> find(HttpServletRequest request, Endpoint endpoint, Caller by, RequestBody body) {
        String header = request.getHeader(KEY);
        if (header == null
                || !request.getMethod().equals("POST")
                || endpoint.route().untraced()) {
            return Optional.empty();
        }
        // The draft has a string in quotes; most programs send it without.
        String key = header.strip().replaceAll("^\"(.*)\"$", "$1");
        if (!PLAUSIBLE.matcher(key).matches()) {
            throw HttpRefusal.badRequest(KEY + " must be 1 to 200 letters, digits and signs, such as a UUID");
        }
        return Optional.of(new Once(by, key, fingerprint(request, body)));
    }

    private static String fingerprint(HttpServletRequest request, RequestBody body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String asked = request.getPathInfo() + "?" + request.getQueryString() + "\n";
            digest.update(asked.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body.repeatable()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    Reply answer(Requests requests, Asked asked) throws ContributionFailed {
        Arrival arrival = requests.arrive(by, key, fingerprint);
        if (arrival instanceof Arrival.Done done) {
            return again(done, asked);
        }
        if (arrival instanceof Arrival.Unfinished unfinished) {
            throw HttpRefusal.unfinished(KEY, unfinished.began());
        }
        if (arrival instanceof Arrival.Other) {
            throw HttpRefusal.otherRequest(KEY);
        }
        return first(requests, asked);
    }

    // After a fault of ours, or of the database, nobody knows what was done, so that the key stays taken.
    private Reply first(Requests requests, Asked asked) throws ContributionFailed {
        Reply reply = carryOut(requests, asked);
        if (reply.body() instanceof Reply.Objections) {
            requests.refused(by, key);
        } else {
            requests.done(by, key, new Arrival.Done(reply.status(), reply.location(), reply.version()));
        }
        return reply;
    }

    private Reply carryOut(Requests requests, Asked asked) throws ContributionFailed {
        try {
            return asked.carryOut();
        } catch (ContributionFailed failed) {
            if (failed.isSwitchedOff()) {
                requests.refused(by, key); // it was not even asked
            }
            throw failed;
        } catch (RuntimeException thrown) {
            if (isRefusal(thrown)) {
                requests.refused(by, key);
            }
            throw thrown;
        }
    }

    private static boolean isRefusal(RuntimeException thrown) {
        boolean away = thrown instanceof StoreUnavailable || thrown instanceof StoreDamaged;
        return !away && (thrown instanceof NotAFault || thrown instanceof IllegalArgumentException);
    }

    private static Reply again(Arrival.Done done, Asked asked) throws ContributionFailed {
        @Nullable String location = done.location();
        Optional<Reply> now = location == null ? Optional.empty() : asked.look(location);
        return new Reply(
                done.status(),
                now.map(Reply::body).orElse(null),
                location,
                now.map(Reply::version).orElse(done.version()),
                null,
                null);
    }
}
