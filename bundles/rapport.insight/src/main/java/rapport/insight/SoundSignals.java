package rapport.insight;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;

/** Takes from a rule only what can be kept and shown. */
final class SoundSignals {

    private SoundSignals() {}

    /** What the rule says of each relationship. */
    static Map<RelationshipId, List<Signal>> told(SignalRule rule, List<RelationshipFacts> facts, Instant now) {
        Map<RelationshipId, List<Signal>> told = new HashMap<>();
        for (RelationshipFacts one : facts) {
            List<Signal> signals =
                    rule.examine(one, now).map(SoundSignals::checked).toList();
            told.put(one.relationship().id(), signals);
        }
        return told;
    }

    private static Signal checked(Signal signal) {
        Objects.requireNonNull(signal.rule(), "a signal's rule");
        Objects.requireNonNull(signal.about(), "what a signal is about");
        Objects.requireNonNull(signal.severity(), "a signal's severity");
        Objects.requireNonNull(signal.holdsFrom(), "when a signal holds");
        Objects.requireNonNull(signal.act(), "a signal's act");
        if (signal.rule().length() > 100
                || signal.about().length() > 300
                || signal.sentence().length() > 200) {
            throw new IllegalArgumentException("a signal of " + signal.rule() + " has overlong keys");
        }
        return signal;
    }
}
