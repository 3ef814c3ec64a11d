package rapport.api.concern;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import rapport.api.access.Caller;
import rapport.api.party.PersonId;

/**
 * Is told when a concern is closed, and when one that was closed is open again. Contributed as an OSGi service, and called through
 * the guarded door within the transaction of that step, on its thread: what it writes becomes lasting together with it, and is
 * undone alone when it throws.
 */
@ConsumerType
public interface ClosingListener {

    /**
     * The closing statement was made.
     *
     * @param asked whom to ask how it holds: whose concern it was, else who last spoke of it; empty where nobody in particular did,
     *     and of a concern of ours, since whether it holds we know best
     */
    void closed(Caller by, Concern concern, Optional<PersonId> asked);

    /** It is not solved after all. */
    void reopened(Caller by, Concern concern);
}
