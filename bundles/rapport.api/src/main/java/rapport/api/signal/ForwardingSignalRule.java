package rapport.api.signal;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Hands everything to another rule. For components that contribute a rule as a service: they say of which settings it is made, and
 * nothing of the rule gets lost on the way.
 */
@ConsumerType
public abstract class ForwardingSignalRule implements SignalRule {

    private final SignalRule rule;

    protected ForwardingSignalRule(SignalRule rule) {
        this.rule = rule;
    }

    @Override
    public final String name() {
        return rule.name();
    }

    @Override
    public final String version() {
        return rule.version();
    }

    @Override
    public final Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return rule.examine(facts, now);
    }

    @Override
    public final boolean outlivesRelationships() {
        return rule.outlivesRelationships();
    }

    @Override
    public final String tell(Signal signal, Locale locale) {
        return rule.tell(signal, locale);
    }

    @Override
    public final String tell(Signal signal, Locale locale, Instant now) {
        return rule.tell(signal, locale, now);
    }

    @Override
    public final String advise(Signal signal, Locale locale) {
        return rule.advise(signal, locale);
    }
}
