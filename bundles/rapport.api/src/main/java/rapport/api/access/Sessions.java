package rapport.api.access;

import java.util.Optional;

/** Knows who is signed in. Safe for use by many threads; answers from memory where it can. */
public interface Sessions {

    /** The name of the cookie that carries a session's secret. */
    String COOKIE = "rapport";

    /**
     * Who is behind a session.
     *
     * @param token the secret from the session cookie
     * @return the caller; empty where the token is unknown, spent or expired
     */
    Optional<Caller> findSession(String token);

    /**
     * Who is behind an API token.
     *
     * @param token the secret from the {@code Authorization: Bearer} header
     */
    Optional<Caller> findBearer(String token);

    /** Whether the product has been set up: at least one administrator can sign in. */
    boolean isSetUp();

    /**
     * Ends a session; nothing happens where the token is unknown.
     */
    void end(String token);
}
