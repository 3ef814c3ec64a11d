package rapport.promises;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;
import rapport.promises.rules.PromiseSlipped;

/** Contributes the rule that notices what slipped below a promise, for the relationships of every level. */
@Component
public final class ContributedPromiseSlipped implements SignalRule {

    private final PromiseSlipped rule = new PromiseSlipped();

    @Override
    public String name() {
        return rule.name();
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return rule.examine(facts, now);
    }

    @Override
    public String tell(Signal signal, Locale locale) {
        return rule.tell(signal, locale);
    }

    @Override
    public String tell(Signal signal, Locale locale, Instant now) {
        return rule.tell(signal, locale, now);
    }

    @Override
    public String advise(Signal signal, Locale locale) {
        return rule.advise(signal, locale);
    }
}
