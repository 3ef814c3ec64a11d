package rapport.climate;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;
import rapport.climate.model.FormulaInForce;
import rapport.climate.rules.ClimateTurned;

/** Contributes the rule that notices when a climate turns, by the formula in force, for the relationships of every level. */
@Component
public final class ContributedClimateTurned implements SignalRule {

    private final ClimateTurned rule;

    @Activate
    public ContributedClimateTurned(@Reference FormulaInForce inForce) {
        this.rule = new ClimateTurned(inForce);
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
    public String tell(Signal signal, Locale locale, Instant now) {
        return rule.tell(signal, locale, now);
    }

    @Override
    public String advise(Signal signal, Locale locale) {
        return rule.advise(signal, locale);
    }
}
