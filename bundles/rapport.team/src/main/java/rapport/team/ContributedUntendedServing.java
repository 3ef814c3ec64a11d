package rapport.team;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;
import rapport.team.rules.UntendedServing;

/** Contributes the rule that notices internal customers of whom nobody takes care. */
@Component(configurationPid = "rapport.team", service = SignalRule.class)
public final class ContributedUntendedServing implements SignalRule {

    private final UntendedServing rule;

    @Activate
    public ContributedUntendedServing(TeamLevel.Config config) {
        this.rule = new UntendedServing(config.overdue_days());
    }

    @Override
    public String name() {
        return rule.name();
    }

    @Override
    public String version() {
        return rule.version();
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
    public String advise(Signal signal, Locale locale) {
        return rule.advise(signal, locale);
    }
}
