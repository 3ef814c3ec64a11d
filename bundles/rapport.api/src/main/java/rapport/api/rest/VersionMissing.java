package rapport.api.rest;

import rapport.api.contribution.NotAFault;

/** A change of a versioned record that does not say which version it starts from: answered with 428. */
public final class VersionMissing extends RuntimeException implements NotAFault {

    private static final long serialVersionUID = 1L;

    public VersionMissing() {
        super("send the record's ETag as If-Match, so that nobody's change is overwritten unseen");
    }
}
