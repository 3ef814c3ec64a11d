package rapport.insight.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import rapport.api.level.Stage;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;

/** The rules that are there right now: the core's, those of the levels, and those of other bundles. */
public interface Rulebook {

    /**
     * What came of examining some relationships of one level.
     *
     * @param failed names of rules that said nothing usable: what they said before stays
     */
    record Findings(Map<RelationshipId, List<Signal>> signals, Set<String> failed) {}

    Findings examine(String level, List<RelationshipFacts> facts, Instant now);

    /** The levels whose own rules are there. */
    Set<String> levels();

    /** What a level says of one of its stages; empty where the level is away or has no such stage. */
    Optional<Stage> findStage(String level, String stage);

    /** Changes when the rules for that level do. */
    String fingerprint(String level);

    Optional<SignalRule> find(String level, String rule);

    /** Has a rule put something into words; empty where it fails to. */
    Optional<String> say(SignalRule rule, Supplier<String> words);

    /** Calls back, on any thread, whenever rules came or went. */
    void whenChanged(Runnable listener);
}
