package rapport.api.level;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.annotation.versioning.ConsumerType;
import rapport.api.checkup.Questionnaire;
import rapport.api.health.Dimension;
import rapport.api.signal.SignalRule;

/**
 * A kind of relationship: team, suppliers, customers, or one that somebody else wrote. Registered as an OSGi service, it is
 * there for everybody within a second; unregistered, it is gone, and its data stays.
 *
 * <p>Implementations answer at once and do no work of their own: everything here is declaration.
 */
@ConsumerType
public interface Level {

    LevelDescription describe();

    /** The rules that notice what this level cares about, beside those of the platform. */
    default Stream<SignalRule> rules() {
        return Stream.empty();
    }

    /** The check-ups that are asked about its relationships. */
    default List<Questionnaire> questionnaires() {
        return List.of();
    }

    /** How much each dimension counts in the health of its relationships; those that are missing do not. */
    default Map<Dimension, Double> healthWeights() {
        return Dimension.EVEN;
    }
}
