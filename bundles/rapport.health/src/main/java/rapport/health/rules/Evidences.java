package rapport.health.rules;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import rapport.api.signal.RelationshipFacts;
import rapport.health.model.Evidence;

/** Everything that the facts of a relationship say about its health. */
public final class Evidences {

    private Evidences() {}

    public static List<Evidence> of(RelationshipFacts facts) {
        return Stream.of(Heard.in(facts), Felt.in(facts), Known.in(facts), Kept.in(facts))
                .flatMap(some -> some)
                .toList();
    }

    /** Those of them that had happened by an instant. */
    public static List<Evidence> by(List<Evidence> all, Instant then) {
        return all.stream().filter(one -> !one.at().isAfter(then)).toList();
    }
}
