package rapport.climate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.signal.ForwardingSignalRule;
import rapport.api.signal.SignalRule;
import rapport.climate.model.FormulaInForce;
import rapport.climate.rules.ClimateTurned;

/** Contributes the rule that notices when a climate turns, by the formula in force, for the relationships of every level. */
@Component(service = SignalRule.class)
public final class ContributedClimateTurned extends ForwardingSignalRule {

    @Activate
    public ContributedClimateTurned(@Reference FormulaInForce inForce) {
        super(new ClimateTurned(inForce));
    }
}
