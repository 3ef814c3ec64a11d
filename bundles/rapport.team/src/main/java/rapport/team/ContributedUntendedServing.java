package rapport.team;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import rapport.api.signal.ForwardingSignalRule;
import rapport.api.signal.SignalRule;
import rapport.team.rules.UntendedServing;

/** Contributes the rule that notices internal customers of whom nobody takes care. */
@Component(configurationPid = "rapport.team", service = SignalRule.class)
public final class ContributedUntendedServing extends ForwardingSignalRule {

    @Activate
    public ContributedUntendedServing(TeamLevel.Config config) {
        super(new UntendedServing(config.overdue_days()));
    }
}
