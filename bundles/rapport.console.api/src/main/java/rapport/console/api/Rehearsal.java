package rapport.console.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import rapport.api.access.Caller;

/** Opens pages as somebody would, without a browser, for whoever must know that they answer. Safe for use by many threads. */
@ProviderType
public interface Rehearsal {

    /**
     * Shows the page at a path to somebody, and throws away what it shows.
     *
     * @param path without variables and without a query
     * @return why it does not answer, in a sentence; empty where it does
     */
    Optional<String> failure(Caller by, String path);
}
