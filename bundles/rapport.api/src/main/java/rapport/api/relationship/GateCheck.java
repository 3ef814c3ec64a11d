package rapport.api.relationship;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import rapport.api.access.Caller;
import rapport.api.level.Localized;

/**
 * Looks in the facts for what the gate into a stage asks. Contributed as an OSGi service by whoever keeps those facts, and reached
 * through the guarded door; levels name it in their {@link rapport.api.level.GateEvidence}.
 */
@ConsumerType
public interface GateCheck {

    /** Stable, lower case; one check for each: {@code meeting-held}. */
    String name();

    /**
     * What there is, as far as the caller may see it; empty where there is nothing.
     *
     * @param about what to look for in particular, as this check understands it; null for anything
     */
    Optional<Found> look(Caller by, Relationship relationship, @Nullable String about);

    /**
     * A fact that speaks for it.
     *
     * @param words what it is, in a few words: a name, a day
     * @param path where it can be read in the console; null where it has no page
     */
    record Found(Localized words, @Nullable String path) {}
}
