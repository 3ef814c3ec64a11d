package rapport.api.signal;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Notices something in the facts of one relationship. A pure function: the same facts and instant give the same signals, and
 * nothing is read besides. Contributed by a {@link rapport.api.level.Level}, or as an OSGi service for all levels.
 */
@ConsumerType
public interface SignalRule {

    /** Stable and unique, lower case with hyphens: {@code silence}. */
    String name();

    /** Changes when the same facts would lead to other signals, so that all relationships are examined anew; its patience, say. */
    default String version() {
        return this instanceof Record ? toString() : "";
    }

    /**
     * The signals that hold now or will come to hold if nothing happens, each with the instant from which it holds. Asked again
     * after each change of the facts; what is no longer told is withdrawn.
     */
    Stream<Signal> examine(RelationshipFacts facts, Instant now);

    /**
     * Whether it looks at relationships that pause or have ended, too, since what it notices is owed to a person rather than to a
     * relationship.
     */
    default boolean outlivesRelationships() {
        return false;
    }

    /** The reason in one sentence, in the reader's language. */
    String tell(Signal signal, Locale locale);

    /** The reason as it reads at an instant, for sentences that count days; otherwise as {@link #tell(Signal, Locale)}. */
    default String tell(Signal signal, Locale locale, Instant now) {
        return tell(signal, locale);
    }

    /** What to do or ask, in one sentence, in the reader's language. */
    String advise(Signal signal, Locale locale);
}
