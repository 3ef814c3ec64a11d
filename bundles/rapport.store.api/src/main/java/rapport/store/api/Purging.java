package rapport.store.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Forgets for good what was deleted so long ago that nobody will bring it back. Found as a service, and asked once a day, a
 * little at a time, so that it is never in anybody's way.
 */
@ConsumerType
public interface Purging {

    /** Forgets some of what is due, in one transaction, and tells how many there were; none when nothing is due any more. */
    int forgetSome();
}
